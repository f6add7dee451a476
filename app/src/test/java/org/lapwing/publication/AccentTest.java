package org.lapwing.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;

class AccentTest {

  /** As other calculators have it, such as WebAIM's. */
  @ParameterizedTest
  @CsvSource({
    "000000, 21.00",
    "ffffff, 1.00",
    "14532d, 9.11",
    "767676, 4.54",
    "777777, 4.47",
    "ff0000, 3.99",
    "0000ff, 8.59"
  })
  void the_contrast_with_white_is_that_of_the_guidelines(String digits, double contrast) {
    assertThat(new Accent(digits).contrast()).isCloseTo(contrast, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1d3c6e", "1D3C6E", " #1d3c6e ", "#14532d"})
  void a_dark_colour_is_taken_however_it_is_written(String typed) {
    assertThat(Accent.read(typed)).isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void three_digits_are_a_colour_too() {
    assertThat(Accent.read("#705")).isEqualTo(Outcome.accepted(new Accent("770055")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "blue", "#12345", "#1d3c6e;}", "1d3c6g", "url(x)", "#1d3c6e11"})
  void what_is_no_colour_is_refused_with_an_example(String typed) {
    assertThat(Accent.read(typed))
        .isEqualTo(Outcome.refused(
            "colour",
            "Enter a colour as # and six digits or letters from a to f, such as #14532d"));
    assertThat(Accent.nearest(typed)).isEmpty();
  }

  @Test
  void a_colour_that_is_too_light_is_refused_with_the_nearest_that_is_not() {
    assertThat(Accent.read("#777777"))
        .isEqualTo(
            Outcome.refused(
                "colour",
                "White words on #777777 are hard to read: the contrast is 4.4 to 1 and must be at least 4.5. Choose a darker colour, such as #767676"));
    assertThat(Accent.read("#ffffff")).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ffffff", "ffd700", "7fb2e5", "ff6666", "00ff00", "f0f"})
  void what_is_offered_instead_passes_and_hardly_more_than_that(String typed) {
    var nearest = Accent.nearest(typed).orElseThrow();

    assertThat(Accent.read(nearest.hex())).isInstanceOf(Outcome.Accepted.class);
    assertThat(nearest.contrast()).isLessThan(4.6);
  }
}
