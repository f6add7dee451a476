package org.lapwing.journeys;

import com.microsoft.playwright.Locator;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The spine of it all: from one child to practice that was looked at again, and back, by links of the thread alone. */
class TheThreadTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String REVIEW = "Babies under one";
  private static final String STATEMENT = "Learning from injuries to babies under one";
  private static final String FINDING =
      "Crying was talked about once, at a time of day when nobody could listen";
  private static final String RECOMMENDED =
      "Talk about crying at five points after birth, with fathers and partners there";
  private static final String PROMISE =
      "Talk with every new parent about crying, at five points after birth";

  @Test
  void leads_from_an_incident_to_a_course_and_an_audit_and_back_again() {
    var manager =
        visitor(Way.WITH_JAVASCRIPT).signIn(MANAGER).follow("Incidents").follow("I-3");
    along(manager, "Child A, K-3").sees("Not met, but learning");
    along(manager, REVIEW).sees("Statutory: the criteria are met for 2 of 5 children.");
    along(manager, FINDING).sees("Found in 5 of 5 cases: K-1, K-2, K-3, K-4, K-5.");
    along(manager, RECOMMENDED).sees("NHS Marlshire Integrated Care Board");
    along(manager, PROMISE).sees("Verified by");
    along(manager, "ICON: coping with crying");
    along(manager, PROMISE);
    along(manager, "Is ICON embedded?").sees("6 of 8");
    along(manager, PROMISE);
    along(manager, STATEMENT).sees("We are sorry for what these children");
    manager
        .follow("Read it as the public does")
        .sees("We are sorry for what these children")
        .follow("Read how our plan is going")
        .sees("Where it stands")
        .page()
        .goBack();
    manager.page().goBack();

    along(manager, PROMISE);
    along(manager, RECOMMENDED);
    along(manager, FINDING).sees("Why it happened");
    along(manager, REVIEW);
    along(manager, "Child A, K-1").sees("Criteria met");
    along(manager, "K-1").sees("Incident I-1");
  }

  @Test
  void is_drawn_across_for_those_who_oversee_with_its_gaps() {
    var scrutineer = visitor(Way.WITH_JAVASCRIPT)
        .signIn("scrutineer@marlshire.example")
        .follow("Assurance")
        .sees("gaps");
    scrutineer
        .follow(REVIEW)
        .sees("From finding to proof")
        .sees("words for Rec 2 wait to be cleared")
        .sees("13 of 24, then 16 of 24 files; weakest answer 9 of 24")
        .sees("no course touches this");
    scrutineer.follow("Rec 3").sees(RECOMMENDED);
  }

  /** On by a link of the thread beside the record, and by no other. */
  private static Visitor along(Visitor who, String title) {
    var link = who.page()
        .locator(".app-thread__item a")
        .filter(new Locator.FilterOptions().setHasText(title))
        .first();
    return who.open(Objects.requireNonNull(link.getAttribute("href")));
  }
}
