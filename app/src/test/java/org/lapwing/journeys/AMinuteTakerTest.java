package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Whoever keeps the record: a meeting is held, it decides, somebody has to do something, and its minutes are approved. */
class AMinuteTakerTest extends JourneyTest {

  private static final String DECISION = "Ask every booking clinic how it asks about fathers";
  private static final String PROMISE = "Write to every booking clinic about fathers";

  @Test
  void records_what_a_meeting_decided_and_who_carries_it_out() {
    var clerk = visitor(Way.WITH_JAVASCRIPT).signIn("manager@marlshire.example").follow("Meetings");
    clerk
        .follow("Plan a meeting")
        .press("Plan the meeting")
        .sees("Choose who meets")
        .select("Who meets?", "Executive");
    on(clerk, "day", LocalDate.now(ZoneId.of("Europe/London")));
    clerk
        .fill("At what time?", "8am")
        .fill("Where?", "Online")
        .press("Plan the meeting")
        .sees("Planned");

    clerk
        .follow("Record that it was held")
        .press("Save who was there")
        .follow("Record a decision")
        .press("Record the decision")
        .sees("Enter what was decided")
        .fill("What was decided?", DECISION)
        .fill("Find a record that it is about (optional)", "A-2")
        .press("Find")
        .choose("Actions: A-2 Ask about and record every father and partner")
        .choose("Yes, raise an action")
        .fill("What is to be done?", PROMISE)
        .select("Who owns it?", "Amina Rahman, Marlshire Community Health")
        .press("Record the decision")
        .sees("Enter the date due");
    on(clerk, "due", LocalDate.now(ZoneId.of("Europe/London")).plusDays(14));
    clerk.press("Record the decision").sees(DECISION).sees(PROMISE);
    var decision = clerk.path();

    clerk
        .follow("Executive,")
        .follow("Write the minutes")
        .fill("Minutes", "The clinics are asked before the next meeting.")
        .press("Save the minutes")
        .follow("Approve the minutes")
        .press("Approve the minutes")
        .sees("Minutes approved")
        .doesNotSee("Record a decision");

    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("health.rep@marlshire.example")
        .follow(PROMISE)
        .sees("Decision M-")
        .follow(DECISION)
        .isAt(decision)
        .follow("Ask about and record every father and partner")
        .sees(DECISION);
  }

  private static void on(Visitor visitor, String field, LocalDate day) {
    visitor.page().fill("#" + field + "-day", "" + day.getDayOfMonth());
    visitor.page().fill("#" + field + "-month", "" + day.getMonthValue());
    visitor.page().fill("#" + field + "-year", "" + day.getYear());
  }
}
