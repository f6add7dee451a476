package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who runs the business finds actions in every way, keeps a view of them, and changes several at once. */
class ACoordinatorFindsAndChangesManyTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";

  @ParameterizedTest
  @EnumSource(Way.class)
  void finds_actions_keeps_a_view_and_changes_several_at_once(Way way) {
    var word = "Zeugma" + way.name().toLowerCase(Locale.ROOT).replace("_", "");
    var manager = visitor(way).signIn(MANAGER);
    raised(manager, word + " first");
    raised(manager, word + " second");

    manager.follow("Actions").sees("Views");
    manager
        .fill("Words or number", word)
        .press("Apply")
        .sees("2 actions")
        .sees(word + " first")
        .follow("Board")
        .sees("Under way")
        .sees(word + " second")
        .follow("Timeline")
        .sees("A filled diamond is the day due")
        .sees(word + " first")
        .follow("What changed")
        .sees("Raised")
        .follow("List");

    manager
        .follow("Save this view")
        .press("Save this view")
        .sees("Enter a name for this view")
        .fill("What do you call it?", word)
        .press("Save this view")
        .sees("2 actions");

    manager
        .follow("Choose all on this page")
        .press("Change the chosen actions")
        .sees("Change 2 actions")
        .choose("Start them")
        .press("See what would change")
        .sees("Nothing is done yet")
        .press("Change 2 actions")
        .sees("Done: 2 actions")
        .follow("Back to the actions")
        .sees("Under way");

    manager.follow("Pictures").sees("Verified against plan over time").sees("2 actions");
    manager.follow("Actions").follow("Change views").follow("Remove " + word);
    manager.press("Remove this view").doesNotSee(word);
  }

  private static void raised(Visitor manager, String promise) {
    manager
        .follow("Actions")
        .follow("Add an action")
        .fill("What is promised?", promise)
        .select("Who owns it?", "Amina Rahman, Marlshire Community Health")
        .choose("A meeting")
        .fill("Which one?", "Learning group of this week");
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(12);
    manager.page().fill("#due-day", "" + due.getDayOfMonth());
    manager.page().fill("#due-month", "" + due.getMonthValue());
    manager.page().fill("#due-year", "" + due.getYear());
    manager.press("Add action").sees(promise);
  }
}
