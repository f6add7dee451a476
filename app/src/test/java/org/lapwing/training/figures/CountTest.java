package org.lapwing.training.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.training.figures.Count.AtLeast;
import org.lapwing.training.figures.Count.Exactly;
import org.lapwing.training.figures.Count.FewerThan;

class CountTest {

  @Test
  void one_to_four_people_are_told_as_fewer_than_five() {
    assertThat(
            List.of(0, 1, 4, 5, 1200).stream().map(people -> Count.of(people, 5).words()))
        .containsExactly("0", "fewer than 5", "fewer than 5", "5", "1,200");
  }

  @Test
  void a_sum_never_gives_away_what_was_withheld() {
    assertThat(Count.sum(List.of(new Exactly(12), new FewerThan(5), new Exactly(7))))
        .isEqualTo(new AtLeast(20));
    assertThat(Count.sum(List.of(new Exactly(12), new Exactly(7)))).isEqualTo(new Exactly(19));
    assertThat(Count.sum(List.of(new AtLeast(20), new Exactly(1)))).isEqualTo(new AtLeast(21));
  }
}
