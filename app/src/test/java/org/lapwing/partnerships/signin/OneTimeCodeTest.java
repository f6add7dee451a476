package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest(name = "{0} seconds after 1970 it is {1}")
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) { // RFC 6238, appendix B
    assertThat(OneTimeCode.of(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second))))
        .isEqualTo(code);
  }

  @Test
  void a_phone_whose_clock_is_half_a_minute_off_is_understood() {
    var now = Instant.ofEpochSecond(1_111_111_111);
    var step = OneTimeCode.step(now);
    for (var near = step - 1; near <= step + 1; near++) {
      assertThat(OneTimeCode.matching(SECRET, OneTimeCode.of(SECRET, near), now))
          .hasValue(near);
    }
    assertThat(OneTimeCode.matching(SECRET, OneTimeCode.of(SECRET, step + 2), now))
        .isEmpty();
    assertThat(OneTimeCode.matching(SECRET, OneTimeCode.of(SECRET, step - 2), now))
        .isEmpty();
  }

  @Test
  void what_is_not_six_digits_is_no_code() {
    var now = Instant.ofEpochSecond(59);
    assertThat(OneTimeCode.matching(SECRET, "", now)).isEmpty();
    assertThat(OneTimeCode.matching(SECRET, "28708", now)).isEmpty();
    assertThat(OneTimeCode.matching(SECRET, "٢٨٧٠٨٢", now)).isEmpty();
  }
}
