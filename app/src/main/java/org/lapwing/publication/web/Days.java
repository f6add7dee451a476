package org.lapwing.publication.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/** Days, and statements by their days, as the public reads them. */
final class Days {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  static String full(LocalDate day) {
    return FULL.format(day);
  }

  /** What a statement is called in short. */
  static String named(ReleasedStatement statement) {
    return "Statement of " + full(statement.firstOn());
  }

  /** When it was published, and when and why it was corrected. */
  static String told(ReleasedStatement statement) {
    var published = "Published " + full(statement.firstOn());
    return statement.isCorrection()
        ? "%s. Corrected %s: %s"
            .formatted(published, full(statement.publishedOn()), statement.changed())
        : published;
  }

  static String address(Site site, ReleasedStatement statement) {
    return site.home() + "/statements/" + statement.id();
  }
}
