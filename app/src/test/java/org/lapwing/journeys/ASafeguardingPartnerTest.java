package org.lapwing.journeys;

import org.junit.jupiter.api.Test;

/** Three partners who decide together whether the criteria are met for a child, and somebody who may not. */
class ASafeguardingPartnerTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String COUNCIL = "partner.la@marlshire.example";
  private static final String POLICE = "partner.police@marlshire.example";
  private static final String HEALTH = "partner.icb@marlshire.example";

  @Test
  void decides_with_the_other_two_and_nobody_else_can() {
    var manager = visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .sees("Children without a criteria decision")
        .follow("Child A, K-9")
        .sees("1 of 3 positions recorded")
        .sees("Only the delegated partners of");
    manager.open(manager.path() + "/position").sees("Ask them");

    visitor(Way.WITH_JAVASCRIPT)
        .signIn(POLICE)
        .sees("Record your agency’s position")
        .follow("Child A, K-9")
        .follow("Record your agency’s position")
        .press("Record this position")
        .sees("There is a problem")
        .choose("Criteria met")
        .fill("Why?", "We await the medical opinion, and suspect the worse until then.")
        .press("Record this position")
        .sees("2 of 3 positions recorded");
    says(HEALTH, "Record your agency’s position", "Not met, but learning", "The partners differ");
    says(
        POLICE,
        "Change your agency’s position",
        "We accept this decision and record our dissent",
        "with the dissent of Marl and Bracken Police");

    visitor(Way.WITH_JAVASCRIPT)
        .signIn(COUNCIL)
        .follow("Incidents")
        .follow("I-6")
        .sees("Not met, but learning")
        .follow("Child A")
        .sees("Earlier positions")
        .follow("K-9")
        .sees("Open the account (it may be distressing)");
  }

  private void says(String who, String button, String standing, String then) {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(who)
        .follow("Child A, K-9")
        .follow(button)
        .choose(standing)
        .fill("Why?", "So our records show.")
        .press("Record this position")
        .sees(then);
  }
}
