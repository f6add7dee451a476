package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

class PaceTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final MockHttpServletResponse answer = new MockHttpServletResponse();
  private final HandlerMethod page = handler("page");

  @Test
  void more_pages_than_there_are_turns_are_worked_out_one_after_the_other_as_they_came()
      throws Exception {
    var pace = new Pace(1, LONG);
    var first = asked("GET");
    pace.preHandle(first, answer, page);
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    var second = waiting(pace, "second", order);
    var third = waiting(pace, "third", order);

    assertThat(order).isEmpty();
    pace.postHandle(first, answer, page, null);
    pace.afterCompletion(first, answer, page, null); // passes nothing on a second time
    second.join();
    third.join();

    assertThat(order).containsExactly("second", "third");
  }

  @Test
  void nobody_waits_for_ever_and_who_went_without_a_turn_passes_none_on() {
    var pace = new Pace(1, Duration.ofMillis(5));
    var slow = asked("GET");
    pace.preHandle(slow, answer, page);

    var impatient = asked("GET");
    assertThat(pace.preHandle(impatient, answer, page)).isTrue();
    pace.afterCompletion(impatient, answer, page, null);
    assertThat(impatient.getAttributeNames().hasMoreElements()).isFalse();
    assertThat(slow.getAttributeNames().hasMoreElements()).isTrue();
  }

  @Test
  void a_page_that_fails_passes_its_turn_on_too() throws Exception {
    var pace = new Pace(1, LONG);
    var failing = asked("GET");
    pace.preHandle(failing, answer, page);
    pace.afterCompletion(failing, answer, page, new IllegalStateException());

    List<String> order = Collections.synchronizedList(new ArrayList<>());
    var next = Thread.ofVirtual().start(() -> went(pace, "next", order));
    next.join();
    assertThat(order).containsExactly("next");
  }

  @Test
  void what_is_sent_and_what_is_a_file_never_waits() {
    var pace = new Pace(1, LONG);
    pace.preHandle(asked("HEAD"), answer, page);

    for (var handler : List.of(page, handler("file"), new Object())) {
      var request = asked(handler.equals(page) ? "POST" : "GET");
      assertThat(pace.preHandle(request, answer, handler)).isTrue();
      assertThat(request.getAttributeNames().hasMoreElements()).isFalse();
    }
  }

  /** Two that answer: with a page, and with a file. */
  static final class Answering {

    public ModelAndView page() {
      return new ModelAndView();
    }

    public byte[] file() {
      return new byte[0];
    }
  }

  private static HandlerMethod handler(String name) {
    try {
      return new HandlerMethod(new Answering(), name);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Somebody who waits for their turn by the time that this answers. */
  private Thread waiting(Pace pace, String who, List<String> order) throws InterruptedException {
    var thread = Thread.ofPlatform().start(() -> went(pace, who, order));
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(thread.isAlive()).as(who + " was let in before its turn").isTrue();
      Thread.sleep(1);
    }
    return thread;
  }

  private void went(Pace pace, String who, List<String> order) {
    var request = asked("GET");
    pace.preHandle(request, answer, page);
    order.add(who);
    pace.postHandle(request, answer, page, null);
  }

  private static MockHttpServletRequest asked(String method) {
    return new MockHttpServletRequest(method, "/p/marlshire/actions");
  }
}
