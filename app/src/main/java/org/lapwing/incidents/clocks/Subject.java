package org.lapwing.incidents.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Standing;

/**
 * What decides which clocks run for one child.
 *
 * @param declined whether the authority decided not to notify
 * @param standing whether the criteria are met, or null while that is undecided
 * @param reviewedOn when the partners decided to hold a local review, or null
 * @param lookedAfterDeath whether the child was looked after and died, whatever of
 * @param careLeaverDeath whether a care leaver of 18 to 24 died
 */
record Subject(
    String label,
    boolean declined,
    @Nullable Standing standing,
    @Nullable LocalDate reviewedOn,
    boolean lookedAfterDeath,
    boolean careLeaverDeath) {

  /** A child for whom the criteria are not met inherits no clock from another child of the incident. */
  boolean isConcernedBy(Rule rule) {
    return switch (rule.concerns()) {
      case NOT_DECLINED -> !declined && !isOutside() && !careLeaverDeath;
      case LOOKED_AFTER_DEATH -> lookedAfterDeath;
      case CARE_LEAVER_DEATH -> careLeaverDeath;
      case NOTIFIED -> !declined && !isOutside() && !careLeaverDeath;
      case REVIEWED -> reviewedOn != null && standing == Standing.MET;
    };
  }

  private boolean isOutside() {
    return standing != null && standing != Standing.MET;
  }
}
