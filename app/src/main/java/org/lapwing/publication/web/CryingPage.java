package org.lapwing.publication.web;

import java.util.List;
import org.lapwing.directory.listed.ListedAdvice.NationalLine;
import org.lapwing.directory.listed.ListedAdvice.Signed;
import org.lapwing.directory.listed.WhoAnswers;
import org.lapwing.publication.Site;

/**
 * All that crying.jte may know: the words that were signed off, and whom to speak to at this moment.
 *
 * @param lines what holds for the whole country
 * @param signed who answers for the words
 */
public record CryingPage(Site site, WhoAnswers answers, List<NationalLine> lines, Signed signed) {

  public String title() {
    return signed.title();
  }

  /** What stands above the number that answers now. */
  public String heading() {
    var first = answers.first();
    return first == null ? "" : atThisMoment().heading(first);
  }

  public String asOf() {
    return atThisMoment().asOf();
  }

  /** For how many seconds a cache may keep the page. */
  int seconds() {
    return atThisMoment().seconds();
  }

  private HelpPage atThisMoment() {
    return new HelpPage(site, answers, lines, true);
  }
}
