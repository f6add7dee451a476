package org.lapwing.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom, such as "NR1 3QX", as far as its form can tell (BS 7666).
 *
 * @param text in capitals, with one space before the last three characters
 */
public record Postcode(String text) {

  private static final Pattern FORM =
      Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][ABD-HJLNP-UW-Z]{2})");

  /** The postcode that was typed; empty where it cannot be one. */
  public static Optional<Postcode> read(String typed) {
    var parts = FORM.matcher(typed.toUpperCase(Locale.UK).replaceAll("[\\s.-]", ""));
    return parts.matches()
        ? Optional.of(new Postcode(parts.group(1) + " " + parts.group(2)))
        : Optional.empty();
  }

  /** The letters it begins with: "NR". */
  public String area() {
    return text.replaceFirst("[0-9].*", "");
  }

  /** What comes before the space: "NR1". */
  public String district() {
    return text.substring(0, text.indexOf(' '));
  }
}
