package org.lapwing.reviews;

import org.lapwing.kernel.Ids;
import org.lapwing.reviews.CohortStore.Joining;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records reviews on behalf of a profile, which sees no case: what its source does not say is left open. */
@Component
@Transactional
class PublishedReviews {

  private final ReviewStore store;
  private final CohortStore cohorts;
  private final Threads threads;
  private final Ledger ledger;

  PublishedReviews(ReviewStore store, CohortStore cohorts, Threads threads, Ledger ledger) {
    this.store = store;
    this.cohorts = cohorts;
    this.threads = threads;
    this.ledger = ledger;
  }

  void record(PublishedReview told) {
    var review = review(told);
    store.add(review, null);
    var how = new Joining(told.opened(), null, "", review.id().value());
    cohorts.add(review, told.incidents(), how);
    var node = new Node(Reviews.KIND, review.id().value());
    told.decisions().forEach(decision -> threads.join(node, Relation.RESTS_ON, decision));
    if (told.toldBy() != null) {
      threads.join(told.toldBy(), Relation.TELLS, node);
    }
    ledger.wrote("review-recorded", Reviews.KIND, review.id().value());
  }

  private Review review(PublishedReview told) {
    var state = told.published() == null
        ? new ReviewState.Open(told.opened())
        : new ReviewState.Closed(told.published());
    return new Review(
        new ReviewId(Ids.next()),
        store.nextNumber(),
        told.title(),
        told.kind(),
        new Scope("", ""),
        told.source(),
        state,
        told.opened(),
        told.cases(),
        0);
  }
}
