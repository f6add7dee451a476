package org.lapwing.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of the United Kingdom.
 *
 * @param digits as one dials it here, such as {@code 03001237074}
 */
public record Telephone(String digits) {

  private static final Pattern TYPED = Pattern.compile("(?:[+]44)?[0-9 ()./-]{3,30}");
  private static final Pattern DIALLED = Pattern.compile("0[1-9]\\d{8,9}|08001111|[1-9]\\d{2,5}");

  /** The number that was typed; empty where it cannot be one. */
  public static Optional<Telephone> read(String typed) {
    var text = typed.strip();
    if (!TYPED.matcher(text).matches()) {
      return Optional.empty();
    }
    var digits = text.replaceAll("\\D", "").replaceFirst("^(?:00)?440?(?=\\d{9,10}$)", "0");
    return DIALLED.matcher(digits).matches()
        ? Optional.of(new Telephone(digits))
        : Optional.empty();
  }

  /** In groups, as it is read aloud: "0300 123 7074", "01632 960 142". */
  public String words() {
    var length = digits.length();
    if (length < 10) {
      return length == 8 ? groups(4, 4) : length == 6 ? groups(3, 3) : digits;
    }
    if (digits.startsWith("02")) {
      return groups(3, 4, length - 7);
    }
    var four = digits.matches("0[389].*|011.*|01.1.*");
    return four ? groups(4, 3, length - 7) : groups(5, 3, length - 8);
  }

  /** What a telephone dials when the link is pressed. */
  public String href() {
    return "tel:" + (digits.length() >= 10 ? "+44" + digits.substring(1) : digits);
  }

  private String groups(int... sizes) {
    var words = new StringBuilder();
    var at = 0;
    for (var size : sizes) {
      words.append(at == 0 ? "" : " ").append(digits, at, at + size);
      at += size;
    }
    return words.toString();
  }
}
