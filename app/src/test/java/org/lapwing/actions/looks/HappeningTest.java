package org.lapwing.actions.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lapwing.actions.Stage;
import org.lapwing.actions.looks.Happening.Kind;

class HappeningTest {

  @Test
  void where_it_stood_is_what_the_last_entry_before_that_day_brought_it_to() {
    assertThat(Happening.stood(Kind.STARTED, Kind.VERIFIED, false)).contains(Stage.UNDER_WAY);
    assertThat(Happening.stood(Kind.COMPLETED, null, false)).contains(Stage.DONE);
    assertThat(Happening.stood(Kind.SENT_BACK, Kind.COMPLETED, false)).contains(Stage.UNDER_WAY);
  }

  @Test
  void without_one_it_is_what_the_first_entry_since_must_have_found() {
    assertThat(Happening.stood(null, Kind.STARTED, false)).contains(Stage.PLANNED);
    assertThat(Happening.stood(null, Kind.SENT_BACK, false)).contains(Stage.DONE);
  }

  @Test
  void what_the_history_does_not_say_is_left_out() {
    assertThat(Happening.stood(null, Kind.COMPLETED, false)).isEmpty();
    assertThat(Happening.stood(null, null, false)).isEmpty();
  }

  @Test
  void what_was_raised_since_stood_nowhere() {
    assertThat(Happening.stood(null, Kind.STARTED, true)).isEmpty();
  }
}
