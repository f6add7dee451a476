package org.lapwing.incidents.web.referrals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Duplicates;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.SummaryList;

/**
 * All that referral.jte may know.
 *
 * @param reasons why it was decided so, the latest last; none for who does not take referrals in
 * @param like incidents that may tell of the same harm; none for who does not take referrals in
 */
public record ReferralPage(
    String home,
    Referral referral,
    String agency,
    boolean triages,
    List<String> reasons,
    List<Duplicates.Like> like,
    @Nullable String news) {

  public String here() {
    return home + "/referrals/" + referral.id();
  }

  public String caption() {
    return "%s, %s".formatted(agency, InWords.moment(referral.referredAt()));
  }

  public SummaryList facts() {
    var told = referral.told();
    return SummaryList.of(List.of(
        SummaryList.row("What happened", told.summary()),
        SummaryList.row("Where", told.area()),
        SummaryList.row(
            "When",
            told.harmOn() == null ? "Not known to the agency" : InWords.date(told.harmOn())),
        SummaryList.row("Children", "" + told.children()),
        SummaryList.row("Agreed by", told.agreedBy())));
  }

  /** What became of it. */
  public String outcome() {
    var outcome = referral.outcome();
    var on = referral.triagedOn();
    return outcome == null || on == null
        ? "Waiting. The partnership looks at it and says here what becomes of it."
        : "%s on %s.".formatted(outcome.neutral(), InWords.date(on));
  }

  /** Whether the reader can decide what becomes of it, or decide otherwise. */
  public boolean mayTriage() {
    return triages && referral.incident() == null;
  }

  public String incident() {
    var incident = referral.incident();
    return incident == null ? "" : home + "/incidents/" + incident.value();
  }
}
