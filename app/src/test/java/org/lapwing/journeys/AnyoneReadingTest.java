package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Anyone on any record sees what it rests on and what rests on it; the public reads what was approved. */
class AnyoneReadingTest extends JourneyTest {

  private static final String STATEMENT = "Learning from injuries to babies under one";
  private static final String PROMISE =
      "Talk with every new parent about crying, at five points after birth";

  @ParameterizedTest
  @EnumSource(Way.class)
  void follows_the_thread_both_ways(Way way) {
    var reader = visitor(way).signIn("practitioner@marlshire.example").isAt("/p/marlshire");
    reader.follow("Actions").fill("Words or number", "crying").press("Apply").follow(PROMISE);
    reader.follow(STATEMENT).sees(PROMISE).follow("See the whole thread").sees(PROMISE);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void reads_without_signing_in_what_was_approved_and_nothing_else(Way way) {
    var parent = visitor(way).open("/");
    parent
        .follow("Marlshire Safeguarding Children Partnership")
        .follow("Our plan")
        .sees(PROMISE)
        .sees("Verified")
        .doesNotSee("Read the summary of forty records");
    assertThat(parent.page().context().cookies()).isEmpty();
    assertThat(parent.answerTo("/no-such-partnership")).isEqualTo(404);
    parent.sees("Page not found");
  }
}
