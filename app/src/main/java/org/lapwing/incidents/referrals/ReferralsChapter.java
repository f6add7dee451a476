package org.lapwing.incidents.referrals;

import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells of one referral of Marlshire that was not taken up, and of one that waits. */
@Component
class ReferralsChapter implements Chapter {

  private final Cast cast;
  private final Referrals referrals;

  ReferralsChapter(Cast cast, Referrals referrals) {
    this.cast = cast;
    this.referrals = referrals;
  }

  @Override
  public int order() {
    return 53;
  }

  @Override
  public String title() {
    return "what agencies referred";
  }

  @Override
  public void tell() {
    var first = refer(
        "police.rep",
        70,
        "A toddler was hurt by a falling gate",
        "We were called to a garden. The hospital held that an accident explains it.",
        "South Marlshire",
        "Detective inspector, safeguarding");
    cast.does(
        "manager",
        68,
        () -> took(
            referrals.triage(
                first,
                Ids.next(),
                Triage.DO_NOT_NOTIFY,
                "Abuse or neglect is neither known nor suspected, and the hospital explains the harm.")));
    refer(
        "health.rep",
        1,
        "A baby was found to have an old broken rib",
        "The X-ray was taken for a cough. How the rib was broken is not known yet.",
        "North Marlshire",
        "Named nurse");
  }

  private UUID refer(
      String who, int daysAgo, String summary, String account, String area, String agreed) {
    var once = Ids.next();
    var told = new Referral.Wish(summary, account, area, cast.day(daysAgo + 1), 1, agreed);
    cast.does(who, daysAgo, () -> took(referrals.refer(told, once)));
    return once;
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
