package org.lapwing.incidents;

import java.util.List;
import org.lapwing.incidents.Dated.Exactness;

/**
 * One incident as the demonstration tells it.
 *
 * @param harm how many days ago the harm happened
 * @param aware how many days ago the authority became aware
 * @param knownBy how the day of the harm is known
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
    List<Said> said) {

  static final String COUNCIL = "partner.la";
  static final String POLICE = "partner.police";
  static final String HEALTH = "partner.icb";

  /** What a partner held so many days after the authority became aware. */
  record Said(String partner, int after, Standing standing, String reasons) {}

  static Said said(String partner, int after, Standing standing, String reasons) {
    return new Said(partner, after, standing, reasons);
  }
}
