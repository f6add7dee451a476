package org.lapwing.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lapwing.kernel.Outcome;

/**
 * A colour on which white words can be read by everybody, and which can be read on white.
 *
 * @param digits red, green and blue, two hexadecimal digits each
 */
public record Accent(String digits) {

  /** What this product comes with. */
  public static final Accent OURS = new Accent("14532d");

  /** WCAG 2.2, 1.4.3, for words of ordinary size. */
  public static final double LEAST = 4.5;

  private static final Pattern TYPED = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6})");
  private static final String UNREADABLE =
      "Enter a colour as # and six digits or letters from a to f, such as #14532d";
  /** The colour that was typed, unless it is none or too light. */
  public static Outcome<Accent> read(String typed) {
    var colour = colour(typed);
    if (colour.isEmpty()) {
      return Outcome.refused("colour", UNREADABLE);
    }
    var accent = colour.get();
    return accent.passes()
        ? Outcome.accepted(accent)
        : Outcome.refused(
            "colour",
            "White words on #%s are hard to read: the contrast is %s to 1 and must be at least 4.5. Choose a darker colour, such as #%s"
                .formatted(accent.digits, accent.contrastSaid(), accent.darkened().digits));
  }

  /** The nearest colour of the same hue that can be read, where what was typed is a colour. */
  public static Optional<Accent> nearest(String typed) {
    return colour(typed).map(Accent::darkened);
  }

  /** How a browser knows it. */
  public String hex() {
    return "#" + digits;
  }

  /** The contrast with white, rounded down so that it never promises more than there is. */
  public String contrastSaid() {
    return String.format(Locale.ROOT, "%.1f", Math.floor(contrast() * 10) / 10);
  }

  boolean passes() {
    return contrast() >= LEAST;
  }

  /** The contrast ratio of WCAG with white. */
  double contrast() {
    return 1.05 / (0.2126 * light(0) + 0.7152 * light(1) + 0.0722 * light(2) + 0.05);
  }

  /** Less of each part, in proportion, until it passes. */
  private Accent darkened() {
    return IntStream.iterate(255, share -> share > 0, share -> share - 1)
        .mapToObj(this::share)
        .filter(Accent::passes)
        .findFirst()
        .orElse(OURS);
  }

  private Accent share(int of255) {
    return new Accent("%02x%02x%02x"
        .formatted(part(0) * of255 / 255, part(1) * of255 / 255, part(2) * of255 / 255));
  }

  private int part(int index) {
    return Integer.parseInt(digits, index * 2, index * 2 + 2, 16);
  }

  private double light(int index) {
    var part = part(index) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static Optional<Accent> colour(String typed) {
    var parts = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    var digits = parts.group(1);
    return Optional.of(
        new Accent(digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1")));
  }
}
