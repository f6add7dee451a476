package org.lapwing.incidents.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

  private static final SmallNumbers FIVE = new SmallNumbers(5);

  private static List<String> parts(Integer... numbers) {
    return FIVE.parts(List.of(numbers)).stream().map(Figure::words).toList();
  }

  @Test
  void numbers_below_the_fewest_are_not_told_and_none_is() {
    assertThat(FIVE.figure(4).words()).isEqualTo("fewer than 5");
    assertThat(FIVE.figure(5).words()).isEqualTo("5");
    assertThat(FIVE.figure(0).words()).isEqualTo("0");
  }

  @Test
  void a_single_small_number_takes_another_with_it_so_that_no_sum_gives_it_away() {
    assertThat(parts(1, 9, 7, 0)).containsExactly("fewer than 5", "9", "not told", "0");
    assertThat(parts(2, 3, 9, 0)).containsExactly("fewer than 5", "fewer than 5", "9", "0");
    assertThat(parts(6, 9, 0, 0)).containsExactly("6", "9", "0", "0");
  }
}
