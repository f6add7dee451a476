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
    var parent = visitor(way).open("/marlshire").follow("Help now").isAt("/marlshire/help");
    var before = parent.visited().size();
    parent
        .open("/marlshire/help")
        .sees("Call 999")
        .sees("Answering now: ")
        .sees("Who answers next")
        .sees("Young parents’ group")
        .sees("Not verified: two sources print this number differently")
        .sees("This page keeps no record of you");

    var page = parent.page();
    assertThat(page.locator(".app-call__a").first().getAttribute("href")).isEqualTo("tel:999");
    assertThat(page.locator(".app-call__a").nth(1).getAttribute("href"))
        .startsWith("tel:+441632960");
    assertThat(page.context().cookies()).isEmpty();
    assertThat(parent.visited().subList(before, parent.visited().size()))
        .allMatch(address -> address.startsWith("http://localhost:"))
        .noneMatch(address -> address.endsWith(".woff2"));
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
