package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;

/**
 * Leave for one person to read one case, for a reason and until a day.
 *
 * @param endsAt the first moment at which it is over
 */
public record CaseGrant(
    UUID id,
    CaseId file,
    PersonId person,
    String reason,
    Instant grantedAt,
    @Nullable PersonId grantedBy,
    Instant endsAt,
    @Nullable Instant endedAt,
    @Nullable PersonId endedBy,
    @Nullable String endReason) {

  /**
   * What somebody asks for who grants a case.
   *
   * @param id made with the form, so that sending it twice grants once
   * @param lastDay the last day on which the person may see the case
   */
  public record Wish(UUID id, CaseId file, PersonId person, String reason, LocalDate lastDay) {}

  private static final ZoneId LONDON = InWords.LONDON;

  /** A grant ends within a year: need to know is looked at again. */
  static Outcome<CaseGrant> make(Wish wish, PersonId by, Instant now) {
    var today = LocalDate.ofInstant(now, LONDON);
    if (wish.person().equals(by)) {
      return refused("person", "Somebody else must grant you a case. Choose another person");
    }
    if (wish.lastDay().isBefore(today)) {
      return refused("until", "The last day must be today or later");
    }
    if (wish.lastDay().isAfter(today.plusYears(1))) {
      return refused("until", "The last day must be within a year. It can be granted again then");
    }
    return switch (Reason.of(wish.reason(), 1, "Enter why they need to see this case")) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) ->
        accepted(new CaseGrant(
            wish.id(),
            wish.file(),
            wish.person(),
            reason.words(),
            now,
            by,
            wish.lastDay().plusDays(1).atStartOfDay(LONDON).toInstant(),
            null,
            null,
            null));
    };
  }

  /** The last day on which the person may see the case, as far as the grant goes. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(endsAt.minusMillis(1), LONDON);
  }

  public boolean isLive(Instant now) {
    return endedAt == null && endsAt.isAfter(now);
  }
}
