package org.lapwing.reviews;

import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Component;

/** Finds a recommendation with the review that it belongs to, and holds others back from both until the deed is done. */
@Component
class Proceeding {

  private final ReviewStore reviews;
  private final RecommendationStore recommendations;

  /** A recommendation and its review. */
  record Matter(Review review, Recommendation recommendation) {}

  Proceeding(ReviewStore reviews, RecommendationStore recommendations) {
    this.reviews = reviews;
    this.recommendations = recommendations;
  }

  Matter about(RecommendationId id) {
    var review = find(id).review();
    var locked = reviews.findToChange(review).orElseThrow(NotFound::new);
    return new Matter(locked, find(id));
  }

  private Recommendation find(RecommendationId id) {
    return recommendations.find(id).orElseThrow(NotFound::new);
  }
}
