package org.lapwing.incidents.web.referrals;

import java.util.List;
import java.util.Map;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Tag;

/** All that referrals.jte may know: what agencies referred, as far as the reader may see it. */
public record ReferralsPage(
    String here, List<Referral> referrals, Map<AgencyId, String> agencies, boolean triages) {

  public String agency(Referral one) {
    return agencies.getOrDefault(one.agency(), "");
  }

  public static String day(Referral one) {
    return InWords.date(InWords.dayOf(one.referredAt()));
  }

  /** Where it stands, in neutral words. */
  public static Tag tag(Referral one) {
    var outcome = one.outcome();
    return outcome == null
        ? Tag.of("Waiting", "grey")
        : Tag.of(outcome.neutral(), outcome.takesUp() ? "teal" : "grey");
  }
}
