package org.lapwing.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who keeps a promise, and a colleague from another agency who verifies it. */
class AnActionOwnerTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String OWNER = "health.rep@marlshire.example";
  private static final String COLLEAGUE = "social.care.rep@marlshire.example";

  @ParameterizedTest
  @EnumSource(Way.class)
  void keeps_a_promise_and_a_colleague_from_another_agency_verifies_it(Way way) {
    var promise = "Try out the way we work " + way.name().toLowerCase(java.util.Locale.ROOT);
    raised(promise);

    var owner = visitor(way).signIn(OWNER).isAt("/p/marlshire").sees("Your actions");
    owner.follow(promise).press("Start this action").sees("Under way");
    owner
        .follow("Tell how it is going")
        .press("Send")
        .sees("There is a problem")
        .fill("How is it going?", "Two teams work this way.")
        .choose("On track")
        .press("Send")
        .sees("Two teams work this way.");
    owner
        .follow("Mark as done")
        .sees("None yet")
        .follow("Add evidence first")
        .fill("What does it show?", "The new way of working")
        .press("Add evidence")
        .follow("Mark as done")
        .fill("What shows that this was done?", "All teams work this way since Monday.")
        .press("Mark as done")
        .sees("Nobody verifies their own");

    visitor(way)
        .signIn(COLLEAGUE)
        .sees("To verify")
        .follow(promise)
        .follow("Verify this action")
        .sees("The new way of working")
        .fill("What did you look at, and what does it show?", "Read it with both teams.")
        .press("Verify")
        .sees("Verified by Daniel Price")
        .sees("Read it with both teams.");
  }

  private void raised(String promise) {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Actions")
        .follow("Add an action")
        .fill("What is promised?", promise)
        .select("Who owns it?", "Amina Rahman, Marlshire Community Health")
        .choose("A meeting")
        .fill("Which one?", "Learning group of this week");
    manager.press("Add action").sees("Enter the date due");
    var due = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(3);
    manager.page().fill("#due-day", "" + due.getDayOfMonth());
    manager.page().fill("#due-month", "" + due.getMonthValue());
    manager.page().fill("#due-year", "" + due.getYear());
    manager.press("Add action").sees(promise).sees("Planned");
  }
}
