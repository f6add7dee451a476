package org.lapwing.incidents.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;

/**
 * What an agency holds that the partnership should look at. It reports no child at risk: that is done by telephone.
 *
 * @param outcome what became of it, or null while it waits
 * @param incident what was recorded from it, or null
 */
public record Referral(
    UUID id,
    AgencyId agency,
    PersonId person,
    Wish told,
    Instant referredAt,
    @Nullable Triage outcome,
    @Nullable LocalDate triagedOn,
    @Nullable IncidentId incident) {

  /**
   * What the agency tells.
   *
   * @param harmOn the day of the harm, as far as it is known
   * @param children how many children were hurt
   * @param agreedBy the senior safeguarding lead who agrees, by role
   */
  public record Wish(
      String summary,
      String account,
      String area,
      @Nullable LocalDate harmOn,
      int children,
      String agreedBy) {

    Wish stripped() {
      return new Wish(
          summary.strip(), account.strip(), area.strip(), harmOn, children, agreedBy.strip());
    }
  }

  /** Whether it was decided to record an incident from it, and none is recorded yet. */
  public boolean waitsToBeRecorded() {
    return outcome != null && outcome.takesUp() && incident == null;
  }
}
