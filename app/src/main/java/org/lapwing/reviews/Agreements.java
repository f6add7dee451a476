package org.lapwing.reviews;

import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.ReviewEvent.FindingAgreed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a review on: its findings are agreed, and at last it is closed. Saying so again changes nothing. */
@Service
@Transactional
public class Agreements {

  private final ReviewStore reviews;
  private final FindingStore findings;
  private final RecommendationStore recommendations;
  private final Ledger ledger;

  Agreements(
      ReviewStore reviews,
      FindingStore findings,
      RecommendationStore recommendations,
      Ledger ledger) {
    this.reviews = reviews;
    this.findings = findings;
    this.recommendations = recommendations;
    this.ledger = ledger;
  }

  /** Records that the partners have agreed what the review found. */
  public Outcome<Review> agreeFindings(ReviewId id) {
    var review = toChange(id);
    if (review.state() instanceof ReviewState.FindingsAgreed) {
      return Outcome.accepted(review);
    }
    var found = findings.of(id);
    var today = ledger.today();
    var outcome = review.agreed(Editor.current(), found, today);
    if (outcome instanceof Accepted<Review>(var agreed)) {
      reviews.save(agreed);
      findings.agree(id, today);
      ledger.wrote("findings-agreed", Reviews.KIND, id.value());
      found.forEach(
          one -> ledger.announce(new FindingAgreed(ledger.partnership(), one.id(), today)));
    }
    return outcome;
  }

  /** Records that the review itself is over. */
  public Outcome<Review> close(ReviewId id) {
    var review = toChange(id);
    if (review.isClosed()) {
      return Outcome.accepted(review);
    }
    var outcome = review.closed(Editor.current(), recommendations.of(id), ledger.today());
    if (outcome instanceof Accepted<Review>(var closed)) {
      reviews.save(closed);
      ledger.wrote("review-closed", Reviews.KIND, id.value());
    }
    return outcome;
  }

  private Review toChange(ReviewId id) {
    return reviews.findToChange(id).orElseThrow(NotFound::new);
  }
}
