package org.lapwing.reviews;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.util.Optional;
import java.util.UUID;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Cases.Right;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Service;

/** Takes out what belongs to a review to be read, and records that it was read and by which right. */
@Service
public class Reading {

  private final Reviews reviews;
  private final Findings findings;
  private final Recommendations recommendations;
  private final Cases cases;
  private final Trail trail;

  /** Something that belongs to a review, and the review. */
  public record Read<T>(Review review, T it) {}

  Reading(
      Reviews reviews,
      Findings findings,
      Recommendations recommendations,
      Cases cases,
      Trail trail) {
    this.reviews = reviews;
    this.findings = findings;
    this.recommendations = recommendations;
    this.cases = cases;
    this.trail = trail;
  }

  public Review review(UUID id) {
    var review = reviews.get(new ReviewId(id));
    trail.read(Reviews.KIND, id, right(review));
    return review;
  }

  public Read<Finding> finding(UUID id) {
    var finding = findings.get(new FindingId(id));
    var review = reviews.get(finding.review());
    trail.read(Findings.KIND, id, right(review));
    return new Read<>(review, finding);
  }

  public Read<Recommendation> recommendation(UUID id) {
    var made = recommendations.get(new RecommendationId(id));
    var review = reviews.get(made.review());
    trail.read(Recommendations.KIND, id, right(review));
    return new Read<>(review, made);
  }

  /** By role for those who run the business; for others by grant, unless glass was broken for one of the cases. */
  private String right(Review review) {
    if (Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR)) {
      return Right.ROLE.code();
    }
    return review.cases().stream()
        .map(cases::find)
        .flatMap(Optional::stream)
        .map(CaseFile::right)
        .filter(right -> right == Right.BREAK_GLASS)
        .findFirst()
        .orElse(Right.GRANT)
        .code();
  }
}
