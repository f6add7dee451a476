package org.lapwing.incidents.holds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Refusal;

class HoldWishTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final List<HoldAuthority> KNOWN = List.of(
      new HoldAuthority("prosecutor", TODAY, HoldKind.RELEASE, "They ask", "Protocol", ""),
      new HoldAuthority("cpia", TODAY, HoldKind.KEEPING, "They keep", "The Act", ""));

  private static List<String> fields(HoldWish wish) {
    return wish.faults(TODAY, KNOWN).stream().map(Refusal::field).toList();
  }

  @Test
  void a_hold_has_a_reason_an_authority_somebody_who_asked_and_a_day_to_look_again() {
    assertThat(fields(new HoldWish(HoldKind.RELEASE, "", "", " ", TODAY.plusDays(1), TODAY)))
        .containsExactly("authority", "asked-by", "reason", "from", "review");
    assertThat(fields(new HoldWish(
            HoldKind.RELEASE, "prosecutor", "Why", "Officer", TODAY, TODAY.plusDays(1))))
        .isEmpty();
  }

  @Test
  void an_authority_for_keeping_stops_no_release() {
    assertThat(fields(
            new HoldWish(HoldKind.RELEASE, "cpia", "Why", "Officer", TODAY, TODAY.plusDays(1))))
        .containsExactly("authority");
  }
}
