package org.lapwing.publication.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lapwing.directory.listed.ListedAdvice.NationalLine;
import org.lapwing.directory.listed.WhoAnswers;
import org.lapwing.directory.listed.WhoAnswers.Line;
import org.lapwing.kernel.InWords;
import org.lapwing.publication.Site;

/**
 * All that help.jte may know: who answers at this moment, and who after that.
 *
 * @param lines what holds for the whole country
 * @param crying whether advice for the parent of a crying baby is published here
 */
public record HelpPage(Site site, WhoAnswers answers, List<NationalLine> lines, boolean crying) {

  private static final int LONGEST = 30;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  /** What stands above the number to ring first: only of a number that was checked do we say that it answers. */
  public String heading(Line line) {
    if (!line.answers()) {
      return "May answer now: " + line.who();
    }
    return (line.verified() ? "Answering now: " : "Should be answering now: ") + line.who();
  }

  /** What stands above a further number. */
  public String alsoHeading(Line line) {
    return (line.answers() && line.verified() ? "Also answering now: " : "May also answer now: ")
        + line.who();
  }

  /** "Thursday 9 April 2026, 5:42pm". */
  public String asOf() {
    var moment = answers.moment();
    return DAY.format(moment.atZone(InWords.LONDON)) + ", " + InWords.time(moment);
  }

  /** For how many seconds a cache may keep the page: never beyond the moment at which it would say something else. */
  int seconds() {
    Instant until = answers.until();
    if (until == null) {
      return LONGEST;
    }
    var left = Duration.between(answers.moment(), until).toSeconds();
    return Math.clamp(left, 0, LONGEST);
  }
}
