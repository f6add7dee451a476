package org.lapwing.reviews.web;

import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.reviews.Review;

/** Whose story it is, for the top of each page of a review. */
public final class Banners {

  private Banners() {}

  public static CaseBanner of(Review review) {
    var cases = InWords.count(review.cases().size(), "case", "cases");
    return CaseBanner.of("Review %s, %s".formatted(review.reference(), cases), "#support");
  }
}
