package org.lapwing.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody new finds the way in, errs, and is told what to do. */
class ANewcomerTest extends JourneyTest {

  @ParameterizedTest
  @EnumSource(Way.class)
  void finds_the_way_from_the_address_bar_to_marlshire(Way way) {
    var newcomer = visitor(way).open("/p/marlshire/actions").sees("Sign in");
    newcomer
        .fill("Work email address", "manager@marlshire.example")
        .fill("Password", "not the password")
        .press("Continue")
        .sees("Check your email address and password");
    newcomer.signIn("manager@marlshire.example").isAt("/p/marlshire").sees("My work");
    newcomer.follow("Account").sees("Ruth Adeyemi");
    newcomer.follow("Sign out").press("Sign out").sees("You are signed out");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void is_led_back_to_the_page_that_was_wanted(Way way) {
    visitor(way)
        .open("/p/marlshire/actions")
        .enter("practitioner@marlshire.example", PASSWORD)
        .isAt("/p/marlshire/actions");
  }
}
