package org.lapwing.directory.listed;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Postcode;

/**
 * What somebody looks for among the services.
 *
 * @param words what it should say of itself, or blank
 * @param need what it should help with, or null
 * @param age the age of the child in whole years, or null
 * @param place where it should help: a town, an area or a postcode, or blank
 */
public record LookedFor(
    String words, @Nullable UUID need, @Nullable Integer age, String place) {

  private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

  /** Everything. */
  public static final LookedFor ALL = new LookedFor("", null, null, "");

  public boolean everything() {
    return words.isBlank() && need == null && age == null && place.isBlank();
  }

  /** The first half of the postcode that was given as the place; blank where it is none. */
  String district() {
    var text = place.strip().toUpperCase(Locale.UK);
    return Postcode.read(text)
        .map(Postcode::district)
        .orElse(DISTRICT.matcher(text).matches() ? text : "");
  }
}
