package org.lapwing.reviews.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.reviews.Review;

/**
 * All that reviews.jte may know.
 *
 * @param mayOpen whether the person may open a review
 */
public record ReviewsPage(
    String here,
    List<Review> lines,
    boolean mayOpen,
    @Nullable String first,
    @Nullable String next) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }

  /** When it was opened, as far as that is known. */
  public String opened(Review review) {
    var on = review.openedOn();
    return on == null ? "Not said" : InWords.shortDate(on);
  }

  public String cases(Review review) {
    return InWords.count(review.cases().size(), "case", "cases");
  }
}
