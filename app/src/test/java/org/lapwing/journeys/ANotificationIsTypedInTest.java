package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the national form asks is filled in, copied field by field, and recorded as sent. */
class ANotificationIsTypedInTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";

  @Test
  void from_a_missing_answer_to_the_reference_that_came_back() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .open("/p/marlshire/incidents")
        .follow("I-7");
    var incident = manager.path();
    manager
        .follow("Answers for the national form")
        .sees("Not recorded yet")
        .follow("Documents attached")
        .fill("Your answer", "The body map of the hospital")
        .press("Save")
        .sees("The body map of the hospital")
        .follow("Copy into the form, field by field")
        .sees("After 20 minutes")
        .choose("Typed into the form: Documents attached")
        .press("Save the ticks")
        .sees("5 of 30 fields typed in")
        .follow("Record that it was sent")
        .press("Record this")
        .sees("Choose how it was sent");
    today(manager);
    manager
        .choose("Typed into the online form")
        .press("Record this")
        .sees("A clock waits for")
        .follow("Record the reference that came back")
        .fill("Reference", "SIN-5001")
        .press("Record the reference")
        .sees("Reference: SIN-5001")
        .follow("Read it as a paper")
        .sees("Fingerprint of the contents");

    visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .open(incident)
        .sees("Reference: SIN-5001")
        .open(incident + "/packs/notification/copy")
        .sees("5 of 30 fields typed in")
        .open(incident + "/packs/rapid_review/paper")
        .sees("Protected characteristics");
  }

  private static void today(Visitor visitor) {
    var day = LocalDate.now(ZoneId.of("Europe/London"));
    visitor.page().fill("#day-day", "" + day.getDayOfMonth());
    visitor.page().fill("#day-month", "" + day.getMonthValue());
    visitor.page().fill("#day-year", "" + day.getYear());
  }
}
