package org.lapwing.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingPlanTest {

  private final NumberingPlan inEarnest = new NumberingPlan(() -> false);
  private final NumberingPlan inADemonstration = new NumberingPlan(() -> true);

  @ParameterizedTest
  @ValueSource(
      strings = {"03001237074", "01244977277", "08001111", "116123", "101", "111", "08082000247"})
  void numbers_that_are_answered_in_earnest_can_be_right(String digits) {
    assertThat(inEarnest.doubt(new Telephone(digits))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "012449772, given to nobody",
    "01999123456, given to nobody",
    "0300123707, given to nobody",
    "123456, given to nobody"
  })
  void a_number_that_is_too_short_or_given_to_nobody_cannot(String digits, String why) {
    assertThat(inEarnest.doubt(new Telephone(digits)).orElse("")).contains(why);
  }

  @Test
  void a_number_for_films_is_right_in_a_demonstration_alone() {
    var number = new Telephone("01632960142");

    assertThat(inEarnest.doubt(number).orElse("")).contains("reaches nobody");
    assertThat(inADemonstration.doubt(number)).isEmpty();
  }
}
