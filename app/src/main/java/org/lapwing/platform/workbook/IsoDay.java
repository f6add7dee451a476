package org.lapwing.platform.workbook;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as programs write it, within what a spreadsheet can count. */
final class IsoDay {

  private static final Pattern SHAPE = Pattern.compile("(19[1-9]\\d|[2-9]\\d{3})-\\d\\d-\\d\\d");

  private IsoDay() {}

  static boolean isOne(String word) {
    return SHAPE.matcher(word).matches();
  }

  static LocalDate of(String word) {
    return LocalDate.parse(word);
  }
}
