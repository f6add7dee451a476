package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with a crying baby and a poor signal, who must know whom to ring now and leave no trace. */
class AParentAtNightTest extends JourneyTest {

  @ParameterizedTest
  @EnumSource(Way.class)
  void finds_who_answers_now_without_a_script_a_font_or_a_cookie(Way way) {
    var parent = visitor(way).open("/marlshire/help");
    parent
        .sees("Call 999")
        .sees("Answering now: ")
        .sees("Who answers next")
        .sees("Health visitors’ duty line")
        .sees("This page keeps no record of you");

    var page = parent.page();
    assertThat(page.locator(".app-call__a").first().getAttribute("href")).isEqualTo("tel:999");
    assertThat(page.locator(".app-call__a").nth(1).getAttribute("href"))
        .startsWith("tel:+441632960");
    assertThat(page.context().cookies()).isEmpty();
    assertThat(parent.visited())
        .allMatch(address -> address.startsWith("http://localhost:"))
        .noneMatch(address -> address.endsWith(".woff2"));
    parent
        .follow("Find a service")
        .sees("Young parents’ group")
        .sees("Not verified: two sources print this number differently");
    parent.open("/marlshire").follow("Help now").isAt("/marlshire/help");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void reads_what_to_do_this_minute_when_a_baby_does_not_stop_crying(Way way) {
    var parent = visitor(way)
        .open("/marlshire/help")
        .follow("What to do right now")
        .sees("call 999 now and say what happened")
        .sees("It is OK to walk away")
        .sees("Never, ever shake a baby")
        .sees("They cry most at six to eight weeks")
        .sees("Samaritans")
        .sees("signed off by Dr Nadia Farouk, Designated doctor for safeguarding children");
    var words = parent.page().innerText("main");
    assertThat(words.indexOf("call 999 now and say what happened"))
        .isLessThan(words.indexOf("It is normal"));
    assertThat(parent.page().context().cookies()).isEmpty();
    assertThat(parent.visited()).allMatch(address -> address.startsWith("http://localhost:"));
  }

  @Test
  void does_not_find_advice_that_nobody_has_signed_off() {
    var parent = visitor(Way.WITHOUT_JAVASCRIPT)
        .open("/cheshire-west-and-chester/help")
        .doesNotSee("What to do right now");
    assertThat(parent.answerTo("/cheshire-west-and-chester/help/crying-baby")).isEqualTo(404);
  }

  @Test
  void reads_of_a_number_that_nobody_called_that_it_is_not_verified() {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .open("/cheshire-west-and-chester/help")
        .sees("Call 999")
        .sees("ot verified")
        .doesNotSee("Answering now: ")
        .doesNotSee("0300 123 7047");
  }
}
