package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lapwing.platform.BankHolidays;

/** Somebody who runs the business records an incident from nothing, enters its people, and lets a reviewer see names. */
class ACoordinatorOpensAnIncidentTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String REVIEWER = "reviewer@marlshire.example";

  @Test
  void records_it_with_its_case_file_and_its_people_under_pseudonyms() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Incidents")
        .follow("Record an incident")
        .press("Record incident")
        .sees("Enter what happened in one line")
        .fill("Label of the case file", "K-31")
        .fill("Which children were hurt?", "Child A, Child B")
        .fill("What happened, in one line?", "Two babies were hurt at home")
        .fill(
            "The account, as far as it must be told (optional)", "First recorded by the hospital.")
        .fill("Where?", "Marlton");
    dated(manager, "harm", 3);
    dated(manager, "aware", 4);
    manager.press("Record incident").sees("The authority cannot be aware before the harm");
    dated(manager, "aware", 2);
    manager
        .press("Record incident")
        .sees("Two babies were hurt at home")
        .sees("Child B")
        .sees("Not decided yet");
    entersTheFather(manager);
    manager.follow("K-31").sees("Incident I-").follow("Incident I-").sees("Child B");
  }

  private static void dated(Visitor visitor, String event, int daysAgo) {
    var day = LocalDate.now(ZoneId.of("Europe/London")).minusDays(daysAgo);
    var page = visitor.page();
    page.fill("#" + event + "-day", "" + day.getDayOfMonth());
    page.fill("#" + event + "-month", "" + day.getMonthValue());
    page.fill("#" + event + "-year", "" + day.getYear());
    page.check("#" + event + "-exactness");
    page.fill("#" + event + "-source", "Hospital trust");
  }

  private static void entersTheFather(Visitor manager) {
    manager
        .follow("People in this case")
        .sees("Not entered yet")
        .follow("Enter a person")
        .select("What are they in this case?", "Father")
        .fill("Pseudonym", "Father of Tadeo")
        .choose("I enter it now")
        .fill("Real name", "Tadeo Invented")
        .press("Enter this person")
        .sees("“tadeo” is a word of a real name in this case")
        .fill("Pseudonym", "Father of Child A")
        .press("Enter this person")
        .sees("Father of Child A")
        .sees("Sealed");
  }

  @Test
  void a_reviewer_sees_real_names_for_a_reason_until_a_day() {
    visitor(Way.WITH_JAVASCRIPT)
        .signIn(REVIEWER)
        .follow("Cases")
        .follow("K-1")
        .follow("People in this case")
        .follow("See the real names")
        .press("Show the names")
        .sees("Enter why you need to see the names now")
        .fill("Why do you need to see the names now?", "To greet the family by their names.")
        .press("Show the names")
        .sees("Ada Invented");
    visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Incidents")
        .follow("I-1")
        .follow("People in this case")
        .sees("Meets the family together with their advocate")
        .sees("To greet the family by their names");
  }

  @Test
  void sees_on_one_day_which_rapid_review_is_due_today_and_which_notification_was_missed() {
    var london = ZoneId.of("Europe/London");
    var days = BankHolidays.asShipped().workingDays();
    var sent = LocalDate.now(london).minusDays(9);
    var due = days.after(sent, 15);
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .at(due.atTime(10, 0).atZone(london).toInstant())
        .signIn(MANAGER)
        .sees("K-10: to tell the safeguarding partners")
        .sees("late")
        .follow("K-14: to send the rapid review to the Panel")
        .sees("Due today")
        .sees("Today is working day 15 of 15");
    var missed = days.between(days.after(LocalDate.now(london).minusDays(2), 5), due);
    manager
        .follow("Incidents")
        .follow("I-7")
        .sees(missed + " working days late")
        .sees("Guidance expects");
  }

  @Test
  void is_told_that_a_man_may_stand_in_two_cases_and_not_by_which_name() {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Cases")
        .follow("K-9")
        .follow("People in this case")
        .sees("The same real name stands in another case")
        .sees("Friend of the mother may be the same person as Partner of the mother")
        .doesNotSee("Dreamt")
        .follow("Friend of the mother may be the same person")
        .sees("K-14");
  }
}
