package org.lapwing.incidents;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;

/**
 * One incident as the demonstration tells it.
 *
 * @param harm how many days ago the harm happened
 * @param aware how many days ago the authority became aware
 * @param knownBy how the day of the harm is known
 * @param also the other dates that are kept apart from these
 */
record IncidentStory(
    String caseLabel,
    int harm,
    int aware,
    Exactness exactness,
    String knownBy,
    String summary,
    String account,
    String area,
    List<Said> said,
    List<Also> also) {

  IncidentStory(
      String caseLabel,
      int harm,
      int aware,
      Exactness exactness,
      String knownBy,
      String summary,
      String account,
      String area,
      List<Said> said) {
    this(caseLabel, harm, aware, exactness, knownBy, summary, account, area, said, List.of());
  }

  /** A further date, so many days ago; the last day on which it can have been, where it is a range. */
  record Also(Event event, int daysAgo, int untilDaysAgo, String source) {}

  /** With the day on which the harm was first known. */
  IncidentStory known(int daysAgo, String source) {
    return with(new Also(Event.KNOWN, daysAgo, daysAgo, source));
  }

  /** With the day on which abuse was first suspected. */
  IncidentStory suspected(int daysAgo, String source) {
    return with(new Also(Event.SUSPECTED, daysAgo, daysAgo, source));
  }

  /** With the days between which the harm happened, instead of one. */
  IncidentStory between(int from, int until, String source) {
    return with(new Also(Event.HARM, from, until, source));
  }

  private IncidentStory with(Also one) {
    var more = new ArrayList<>(also);
    more.add(one);
    return new IncidentStory(
        caseLabel,
        harm,
        aware,
        exactness,
        knownBy,
        summary,
        account,
        area,
        said,
        List.copyOf(more));
  }

  static final String COUNCIL = "partner.la";
  static final String POLICE = "partner.police";
  static final String HEALTH = "partner.icb";

  /** What a partner held so many days after the authority became aware. */
  record Said(String partner, int after, Standing standing, String reasons) {}

  static Said said(String partner, int after, Standing standing, String reasons) {
    return new Said(partner, after, standing, reasons);
  }
}
