package org.lapwing.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PersonId;

class NameGrantTest {

  private static final Instant NOW = Instant.parse("2026-04-09T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
  private static final PersonId MANAGER = PersonId.next();
  private static final PersonId REVIEWER = PersonId.next();

  private static Outcome<NameGrant> made(PersonId to, String reason, LocalDate last) {
    return NameGrant.make(
        new NameGrant.Wish(Ids.next(), CaseId.next(), to, reason, last), MANAGER, NOW);
  }

  @Test
  void nobody_lets_themselves_see_names() {
    assertThat(made(MANAGER, "I need them", TODAY))
        .isEqualTo(Outcome.refused(
            "person", "Somebody else must let you see names. Choose another person"));
  }

  @Test
  void names_are_seen_for_a_reason_and_until_a_day_within_three_months() {
    assertThat(made(REVIEWER, " ", TODAY)).isInstanceOf(Outcome.Refused.class);
    assertThat(made(REVIEWER, "Speaks to the family", TODAY.minusDays(1)))
        .isEqualTo(Outcome.refused("until", "The last day must be today or later"));
    assertThat(made(REVIEWER, "Speaks to the family", TODAY.plusMonths(3).plusDays(1)))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_grant_ends_with_its_last_day_in_london() {
    var grant = ((Accepted<NameGrant>) made(REVIEWER, "Speaks to the family", TODAY)).value();

    assertThat(grant.lastDay()).isEqualTo(TODAY);
    assertThat(grant.isLive(Instant.parse("2026-04-09T22:59:59Z"))).isTrue();
    assertThat(grant.isLive(Instant.parse("2026-04-09T23:00:00Z"))).isFalse();
  }
}
