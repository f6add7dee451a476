package org.lapwing.partnerships.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestTest {

  @Test
  void the_first_piece_of_work_waits_for_nothing_and_no_piece_is_begun_once_it_is_to_stop() {
    var rest = new Rest();
    assertThat(rest.taken()).isTrue();

    Thread.currentThread().interrupt();
    assertThat(rest.taken()).isFalse();
    assertThat(Thread.interrupted()).as("whoever is above hears of it too").isTrue();
    assertThat(rest.taken()).isFalse();
  }
}
