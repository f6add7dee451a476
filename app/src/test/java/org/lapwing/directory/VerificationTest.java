package org.lapwing.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.directory.Phone.Checks;

class VerificationTest {

  private static final LocalDate CALLED = LocalDate.of(2026, 1, 10);
  private static final int DAYS = 90;

  @Test
  void a_number_that_nobody_called_is_not_verified() {
    assertThat(Verification.of(Checks.NONE, CALLED, DAYS)).isEqualTo(new Verification.Never());
  }

  @Test
  void a_call_counts_for_ninety_days_and_not_one_more() {
    var checks = new Checks(CALLED, null);

    assertThat(Verification.of(checks, CALLED.plusDays(90), DAYS).isVerified()).isTrue();
    assertThat(Verification.of(checks, CALLED.plusDays(91), DAYS))
        .isEqualTo(new Verification.Lapsed(CALLED, CALLED.plusDays(90)));
  }

  @Test
  void
      a_number_that_another_source_prints_differently_is_not_verified_until_somebody_calls_again() {
    var checks = new Checks(CALLED, CALLED.plusDays(3));

    assertThat(Verification.of(checks, CALLED.plusDays(4), DAYS).words())
        .startsWith("not verified: two sources");
  }

  @ParameterizedTest
  @CsvSource({
    "0300 123 7074, 0300 123 7074, tel:+443001237074",
    "01244977277, 01244 977 277, tel:+441244977277",
    "+44 20 7946 0000, 020 7946 0000, tel:+442079460000",
    "+44 (0)1632 960 001, 01632 960 001, tel:+441632960001",
    "0808-157-0201, 0808 157 0201, tel:+448081570201",
    "0113 496 0000, 0113 496 0000, tel:+441134960000",
    "08001111, 0800 1111, tel:08001111",
    "116123, 116 123, tel:116123",
    "101, 101, tel:101"
  })
  void a_number_is_read_as_people_write_it_and_said_in_groups(
      String typed, String words, String href) {
    var number = Telephone.read(typed).orElseThrow();

    assertThat(number.words()).isEqualTo(words);
    assertThat(number.href()).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "0300 123", "0300 123 7074 99", "ring us", "01244 97727O", "+33 1 23"})
  void what_cannot_be_a_number_is_not_read(String typed) {
    assertThat(Telephone.read(typed)).isEmpty();
  }
}
