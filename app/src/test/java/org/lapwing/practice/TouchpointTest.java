package org.lapwing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.practice.Touchpoint.Version;
import org.lapwing.practice.Touchpoint.Wish;

class TouchpointTest {

  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 10);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 10);

  private final Touchpoint point = new Touchpoint(
      Ids.next(),
      ProgrammeId.next(),
      4,
      List.of(version(MAY, "At 5 weeks"), version(MARCH, "At 4 weeks"), version(JANUARY, "At 3")));

  private static Version version(LocalDate from, String timing) {
    return new Version(
        Ids.next(), from, timing, "Health visitor", "", "The source", Instant.EPOCH, "");
  }

  private static Wish from(LocalDate day, String source) {
    return new Wish(day, "At 6 weeks", "Health visitor", "", source);
  }

  @Test
  void what_holds_is_the_latest_version_whose_day_has_come() {
    assertThat(point.on(JANUARY.minusDays(1))).isEmpty();
    assertThat(point.on(MARCH)).hasValueSatisfying(holds("At 4 weeks"));
    assertThat(point.on(MAY.minusDays(1))).hasValueSatisfying(holds("At 4 weeks"));
    assertThat(point.on(MAY)).hasValueSatisfying(holds("At 5 weeks"));
  }

  private static java.util.function.Consumer<Version> holds(String timing) {
    return version -> assertThat(version.timing()).isEqualTo(timing);
  }

  @Test
  void what_held_before_and_what_is_to_come_stay_visible() {
    assertThat(point.before(MARCH)).extracting(Version::timing).containsExactly("At 3");
    assertThat(point.after(MARCH)).extracting(Version::timing).containsExactly("At 5 weeks");
    assertThat(point.before(MAY)).extracting(Version::timing).containsExactly("At 4 weeks", "At 3");
  }

  @Test
  void a_version_cannot_hold_from_before_the_one_that_it_replaces() {
    assertThat(point.wrong(from(MAY.minusDays(1), "Minutes")))
        .containsExactly(new Refusal(
            "from",
            "Enter 10 May 2027 or a later day: the version that this replaces holds from then"));
    assertThat(point.wrong(from(MAY, "Minutes"))).isEmpty();
  }

  @Test
  void a_version_names_its_source() {
    assertThat(point.wrong(from(MAY, "  ")))
        .containsExactly(new Refusal("source", "Enter where this is agreed or written down"));
  }
}
