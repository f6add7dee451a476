package org.lapwing.release;

import java.util.List;
import org.lapwing.incidents.holds.HeldBack;
import org.lapwing.incidents.holds.StandingHolds;
import org.lapwing.kernel.CaseId;
import org.lapwing.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a hold stands over what a statement tells of: over a case of its review. That one stands, everybody who has a
 * part in statements learns; on which case, those alone who may read it.
 */
@Component
public class Stoppage {

  /** What everybody may be told. */
  public static final String NEUTRAL = "A hold prevents release. Ask the business manager";

  private final StandingHolds holds;
  private final Reviews reviews;

  Stoppage(StandingHolds holds, Reviews reviews) {
    this.holds = holds;
    this.reviews = reviews;
  }

  @Transactional(readOnly = true)
  public HeldBack over(Statement statement) {
    return holds.over(cases(statement));
  }

  /** The same within the transaction that releases it, in which no hold can be placed or lifted beside it. */
  @Transactional
  public HeldBack atRelease(Statement statement) {
    return holds.overAtRelease(cases(statement));
  }

  /** Whether somebody must look themselves: holds stand here, and the statement says of no review that it tells of it. */
  @Transactional(readOnly = true)
  public boolean cannotBeChecked(Statement statement) {
    return statement.review() == null && holds.isAnyHere();
  }

  private List<CaseId> cases(Statement statement) {
    var review = statement.review();
    return review == null ? List.of() : reviews.casesBehind(review);
  }
}
