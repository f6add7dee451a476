package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Somebody who looks after what is taught: a course for a promise, who came, and what it must teach instead. */
class ATrainingCoordinatorTest extends JourneyTest {

  private static final String TRAINER = "training@marlshire.example";
  private static final String PROMISE = "Talk over any bruise on a baby who cannot yet move";
  private static final String CAME =
      "fieldset:has(legend:has-text('Marlshire Community Health')) input";

  @Test
  void records_a_course_and_who_came_and_puts_it_under_review() {
    var trainer = visitor(Way.WITH_JAVASCRIPT).signIn(TRAINER).sees("Assessment before birth");
    trainer
        .follow("Training")
        .follow("Add a course")
        .press("Add course")
        .sees("Enter what this course should change")
        .fill("What is the course called?", "Bruises on babies who cannot move")
        .fill("What should it change?", "Any bruise is talked over on the same day.");
    chooseAction(trainer, "Which action or programme is it for? (optional)");
    trainer.press("Add course").sees("Offered").sees(PROMISE);

    plansARun(trainer);
    recordsWhoCame(trainer);

    trainer.follow("Put under review");
    chooseAction(trainer, "Which action must it answer?");
    trainer
        .fill("Why does this course need another look?", "It says nothing of fathers.")
        .press("Put under review")
        .sees("It must answer")
        .follow("See the whole thread")
        .sees("Bruises on babies who cannot move");
  }

  @Test
  void reads_what_icon_expects_and_whom_its_week_reached() {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("practitioner@marlshire.example")
        .sees("Coming up")
        .follow("Seeing fathers")
        .follow("Training")
        .follow("Programmes")
        .follow("ICON")
        .sees("What held before at touchpoint 4")
        .sees("Learning and improvement group, after the second audit of ICON")
        .follow("ICON week")
        .sees("English, Polish and Urdu")
        .sees("Marl and Bracken Police");
  }

  @Test
  void lays_down_a_programme_and_when_families_are_met() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@marlshire.example")
        .follow("Training")
        .follow("Programmes")
        .follow("Add a programme")
        .press("Add programme")
        .sees("Enter what the programme is for")
        .fill("What is it called?", "Safer sleep")
        .fill("What is it for?", "Every family hears how a baby sleeps safely.")
        .fill("Where is this agreed or written down?", "Learning and improvement group");
    today(manager, "day");
    manager
        .press("Add programme")
        .sees("No touchpoint is laid down yet")
        .follow("Add a touchpoint")
        .fill("When are families met?", "At the birth visit")
        .fill("Who meets them?", "Health visitor")
        .fill("Where is this agreed or written down?", "Learning and improvement group");
    today(manager, "from");
    manager.press("Add touchpoint").sees("At the birth visit").sees("Health visitor");
  }

  private static void today(Visitor visitor, String field) {
    var day = LocalDate.now(ZoneId.of("Europe/London"));
    visitor.page().fill("#" + field + "-day", "" + day.getDayOfMonth());
    visitor.page().fill("#" + field + "-month", "" + day.getMonthValue());
    visitor.page().fill("#" + field + "-year", "" + day.getYear());
  }

  private static void chooseAction(Visitor trainer, String label) {
    var entry = trainer
        .page()
        .getByLabel(label)
        .locator("option")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(PROMISE))
        .innerText();
    trainer.select(label, entry.strip());
  }

  private static void plansARun(Visitor trainer) {
    var day = LocalDate.now(ZoneId.of("Europe/London")).minusDays(2);
    trainer.follow("Plan a run");
    trainer.page().fill("#on-day", "" + day.getDayOfMonth());
    trainer.page().fill("#on-month", "" + day.getMonthValue());
    trainer.page().fill("#on-year", "" + day.getYear());
    trainer
        .fill("Where is it held?", "Marl town hall")
        .fill("How many places are there?", "20")
        .press("Plan run")
        .sees("Not recorded");
  }

  private static void recordsWhoCame(Visitor trainer) {
    trainer.follow("Record who came");
    var numbers = trainer.page().locator(CAME);
    numbers.nth(0).fill("12");
    numbers.nth(1).fill("13");
    trainer.press("Save").sees("Enter 12 or fewer: no more can come than were booked");
    trainer.page().locator(CAME).nth(1).fill("11");
    trainer.press("Save").sees("11 of 12");
  }
}
