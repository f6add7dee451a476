package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PaceTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final MockHttpServletResponse answer = new MockHttpServletResponse();

  @Test
  void more_pages_than_there_are_turns_are_worked_out_one_after_the_other_as_they_came()
      throws Exception {
    var pace = new Pace(1, LONG);
    var first = asked("GET");
    pace.preHandle(first, answer, this);
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    var second = waiting(pace, "second", order);
    var third = waiting(pace, "third", order);

    assertThat(order).isEmpty();
    pace.postHandle(first, answer, this, null);
    pace.afterCompletion(first, answer, this, null); // passes nothing on a second time
    second.join();
    third.join();

    assertThat(order).containsExactly("second", "third");
  }

  @Test
  void nobody_waits_for_ever_and_who_went_without_a_turn_passes_none_on() {
    var pace = new Pace(1, Duration.ofMillis(5));
    var slow = asked("GET");
    pace.preHandle(slow, answer, this);

    var impatient = asked("GET");
    assertThat(pace.preHandle(impatient, answer, this)).isTrue();
    pace.afterCompletion(impatient, answer, this, null);
    assertThat(impatient.getAttributeNames().hasMoreElements()).isFalse();
    assertThat(slow.getAttributeNames().hasMoreElements()).isTrue();
  }

  @Test
  void a_page_that_fails_passes_its_turn_on_too() throws Exception {
    var pace = new Pace(1, LONG);
    var failing = asked("GET");
    pace.preHandle(failing, answer, this);
    pace.afterCompletion(failing, answer, this, new IllegalStateException());

    List<String> order = Collections.synchronizedList(new ArrayList<>());
    var next = Thread.ofVirtual().start(() -> went(pace, "next", order));
    next.join();
    assertThat(order).containsExactly("next");
  }

  @Test
  void what_is_written_never_waits() {
    var pace = new Pace(1, LONG);
    pace.preHandle(asked("GET"), answer, this);
    var sent = asked("POST");

    assertThat(pace.preHandle(sent, answer, this)).isTrue();
    assertThat(sent.getAttributeNames().hasMoreElements()).isFalse();
  }

  /** Somebody who waits for their turn by the time that this answers. */
  private Thread waiting(Pace pace, String who, List<String> order) throws InterruptedException {
    var thread = Thread.ofPlatform().start(() -> went(pace, who, order));
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
    return thread;
  }

  private void went(Pace pace, String who, List<String> order) {
    var request = asked("GET");
    pace.preHandle(request, answer, this);
    order.add(who);
    pace.postHandle(request, answer, this, null);
  }

  private static MockHttpServletRequest asked(String method) {
    return new MockHttpServletRequest(method, "/p/marlshire/actions");
  }
}
