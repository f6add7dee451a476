package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** An agency refers; it is taken up, notified, decided on with a dissent, and decided on anew when the Panel disagrees. */
class AnAgencyRefersTest extends JourneyTest {

  private static final String NURSE = "health.rep@marlshire.example";
  private static final String MANAGER = "manager@marlshire.example";
  private static final String COUNCIL = "partner.la@marlshire.example";
  private static final String POLICE = "partner.police@marlshire.example";
  private static final String HEALTH = "partner.icb@marlshire.example";

  @Test
  void from_a_referral_to_a_second_round() {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(NURSE)
        .follow("Incidents")
        .follow("Refer an incident")
        .sees("This is not how to report a child at risk")
        .press("Refer this incident")
        .sees("Enter what happened in one line")
        .fill("What happened, in one line?", "A baby was hurt in a car seat")
        .fill("Where?", "Marlbridge")
        .fill("Which senior safeguarding lead of your agency agrees?", "Named nurse")
        .press("Refer this incident")
        .sees("Referred. The partnership looks at it");

    var manager = visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .open("/p/marlshire/referrals")
        .follow("A baby was hurt in a car seat")
        .follow("Decide what becomes of it")
        .choose("Take up: the authority decides whether to notify")
        .fill("Why?", "The harm is serious")
        .press("Decide")
        .fill("Label of the case file", "K-10");
    dated(manager, "harm", 2);
    dated(manager, "aware", 1);
    manager
        .press("Record incident")
        .sees("A baby was hurt in a car seat")
        .sees("to notify the Panel")
        .sees("How this was worked out");
    var incident = manager.path();
    manager.sees("Possible duplicate");

    notifies(COUNCIL, incident, "Decide whether to notify", "Notify", "Record this decision");
    notifies(
        POLICE,
        incident,
        "Say what your agency holds on notifying",
        "Do not notify",
        "Record this view");
    sent(incident);
    holds(COUNCIL, incident, "Criteria not met");
    holds(POLICE, incident, "Criteria met");
    holds(HEALTH, incident, "Criteria not met");
    holds(POLICE, incident, "We accept this decision and record our dissent")
        .sees("with the dissent of");

    panelDisagrees(manager, incident);
    holds(COUNCIL, incident, "Criteria met");
    holds(POLICE, incident, "Criteria met");
    holds(HEALTH, incident, "Criteria met").sees("Earlier rounds").sees("The Panel disagrees");
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

  private void notifies(String who, String incident, String way, String answer, String button) {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(who)
        .open(incident)
        .follow("Child A")
        .follow(way)
        .choose(answer)
        .fill("Why?", "So our records show.")
        .press(button)
        .sees("So our records show.");
  }

  /** The authority records that it sent the notification, and the fifteen days begin. */
  private void sent(String incident) {
    var council = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(COUNCIL)
        .open(incident + "/milestones/sent")
        .press("Record this")
        .sees("Enter who did it");
    day(council, 0);
    council
        .fill("Who did it?", "Council, safeguarding unit")
        .press("Record this")
        .sees("15 working days left")
        .sees("in time");
  }

  private static void day(Visitor visitor, int daysAgo) {
    var day = LocalDate.now(ZoneId.of("Europe/London")).minusDays(daysAgo);
    visitor.page().fill("#day-day", "" + day.getDayOfMonth());
    visitor.page().fill("#day-month", "" + day.getMonthValue());
    visitor.page().fill("#day-year", "" + day.getYear());
  }

  private Visitor holds(String who, String incident, String standing) {
    var visitor = visitor(Way.WITHOUT_JAVASCRIPT).signIn(who).open(incident).follow("Child A");
    return visitor
        .open(visitor.path() + "/position")
        .choose(standing)
        .fill("Why?", "So our records show.")
        .press("Record this position")
        .sees("So our records show.");
  }

  private static void panelDisagrees(Visitor manager, String incident) {
    manager
        .open(incident + "/panel-reply")
        .choose("It disagrees")
        .fill("What did it say?", "It holds that the harm was serious.");
    day(manager, 0);
    manager.press("Record the reply").sees("The Panel disagrees").sees("Round 2 is open");
  }

  @Test
  void another_is_declined_and_a_cohort_is_widened_on_purpose() {
    visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .open("/p/marlshire/referrals")
        .follow("A toddler was hurt by a falling gate")
        .sees("Not taken up")
        .sees("Abuse or neglect is neither known nor suspected");
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("police.rep@marlshire.example")
        .open("/p/marlshire/referrals")
        .follow("A toddler was hurt by a falling gate")
        .sees("Not taken up");
    visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .open("/p/marlshire/incidents")
        .follow("I-4")
        .follow("Child A")
        .follow("Learn from this child on purpose")
        .press("Widen the cohort")
        .sees("Enter why this child is looked at")
        .fill("Why, although the criteria are not met?", "Two readings of one X-ray.")
        .press("Widen the cohort")
        .sees("Looked at on purpose")
        .sees("Two readings of one X-ray.");
  }
}
