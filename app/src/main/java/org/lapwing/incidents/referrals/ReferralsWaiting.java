package org.lapwing.incidents.referrals;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Referrals that wait for who takes them in. */
@Component
class ReferralsWaiting implements WorkItems {

  private static final int MOST = 50;

  private final ReferralStore store;

  ReferralsWaiting(ReferralStore store) {
    this.store = store;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!Referrals.mayTriage()) {
      return List.of();
    }
    return store.all().stream()
        .filter(one -> one.outcome() == null || one.waitsToBeRecorded())
        .limit(MOST)
        .map(ReferralsWaiting::item)
        .toList();
  }

  private static WorkItem item(Referral one) {
    return new WorkItem(
            "Referrals",
            "Referral",
            "Referral of " + InWords.date(InWords.dayOf(one.referredAt())),
            "referrals/" + one.id(),
            one.outcome() == null ? "Decide what becomes of it" : "Record the incident",
            null,
            false)
        .waitingSince(InWords.dayOf(one.referredAt()));
  }
}
