package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;

/**
 * One person opened one case in an emergency, for an hour.
 *
 * @param endsAt the first moment at which it is over
 * @param seenAt when somebody who looks after access said that they had looked at it
 */
public record BrokenGlass(
    UUID id,
    CaseId file,
    PersonId person,
    String reason,
    Instant brokenAt,
    Instant endsAt,
    @Nullable Instant seenAt,
    @Nullable PersonId seenBy) {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int LEAST = 10;

  static Outcome<BrokenGlass> of(UUID id, CaseId file, PersonId person, String why, Instant now) {
    return switch (reason(why)) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) ->
        accepted(
            new BrokenGlass(id, file, person, reason.words(), now, now.plus(HOUR), null, null));
    };
  }

  static Outcome<Reason> reason(String why) {
    return Reason.of(why, LEAST, "Enter why this cannot wait, in at least 10 characters");
  }

  public boolean isLive(Instant now) {
    return endsAt.isAfter(now);
  }
}
