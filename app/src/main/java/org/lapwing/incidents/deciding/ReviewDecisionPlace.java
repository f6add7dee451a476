package org.lapwing.incidents.deciding;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows decisions on reviews in the thread, to those who may read the case. */
@Component
class ReviewDecisionPlace implements ThreadPlace {

  private final ReviewPositionStore store;

  ReviewDecisionPlace(ReviewPositionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return ReviewDecisions.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.decided(ids).stream()
        .collect(toMap(ReviewPositionStore.Decided::id, ReviewDecisionPlace::seen));
  }

  private static Seen seen(ReviewPositionStore.Decided one) {
    return new Seen(
        "Decision on a review",
        one.label() + ", " + one.caseLabel(),
        "incidents/%s/children/%s".formatted(one.incident(), one.child()),
        one.outcome().words());
  }
}
