package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The watch that every journey keeps finds what it is there to find. */
class NothingLeaksTest {

  @Test
  void a_child_named_in_a_line_of_the_log_is_noticed() {
    var log = (Logger) LoggerFactory.getLogger("org.lapwing.violator");
    log.setAdditive(false); // or the watch of the journeys would notice it too
    var leaks = new Leaks(log);

    log.info("Saved {}", 7);
    assertThat(leaks.inTheLog()).isEmpty();
    log.info("Saved the note about {}", Leaks.CHILD);
    assertThat(leaks.inTheLog()).hasSize(1);
    log.warn("Not saved", new IllegalStateException("value too long: " + Leaks.CHILD));
    assertThat(leaks.inTheLog()).hasSize(2);
  }

  @Test
  void a_child_named_in_an_address_or_a_letter_is_noticed() {
    assertThat(Leaks.in(List.of("/p/marlshire/people?q=Wilhelmina+Sparrowhawk", "/p/marlshire")))
        .containsExactly("/p/marlshire/people?q=Wilhelmina+Sparrowhawk");
  }
}
