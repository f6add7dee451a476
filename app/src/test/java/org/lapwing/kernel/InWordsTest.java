package org.lapwing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InWordsTest {

  @Test
  void days_are_said_in_full() {
    assertThat(InWords.day(LocalDate.of(2026, 3, 25))).isEqualTo("Wednesday 25 March 2026");
    assertThat(InWords.date(LocalDate.of(2026, 3, 5))).isEqualTo("5 March 2026");
    assertThat(InWords.shortDate(LocalDate.of(2026, 9, 5))).isEqualTo("5 Sep 2026");
  }

  @Test
  void moments_are_london_moments() {
    assertThat(InWords.moment(Instant.parse("2026-07-01T23:07:00Z")))
        .isEqualTo("12:07am on 2 July 2026");
    assertThat(InWords.moment(Instant.parse("2026-01-01T14:00:00Z")))
        .isEqualTo("2pm on 1 January 2026");
  }

  @Test
  void working_days_are_told_from_today() {
    assertThat(InWords.workingDaysTo(0)).isEqualTo("today");
    assertThat(InWords.workingDaysTo(1)).isEqualTo("in 1 working day");
    assertThat(InWords.workingDaysTo(-9)).isEqualTo("9 working days past");
  }

  @Test
  void sizes_are_round() {
    assertThat(InWords.size(512)).isEqualTo("512 bytes");
    assertThat(InWords.size(210_400)).isEqualTo("210 kB");
    assertThat(InWords.size(999_600)).isEqualTo("1 MB");
    assertThat(InWords.size(4_150_000)).isEqualTo("4.2 MB");
  }
}
