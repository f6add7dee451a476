package org.lapwing.publication.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the public reads them. */
final class Days {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  static String full(LocalDate day) {
    return FULL.format(day);
  }
}
