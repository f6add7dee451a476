package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From a recommendation that was accepted to an action that another agency verified, kept by three agencies. */
class ThreeAgenciesKeepAPromiseTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String REVIEWER = "reviewer@marlshire.example";
  private static final String OWNER = "health.rep@marlshire.example";
  private static final String POLICE = "police.rep@marlshire.example";
  private static final String COUNCIL = "social.care.rep@marlshire.example";
  private static final String SCRUTINEER = "scrutineer@marlshire.example";
  private static final String RECOMMENDATION = "Let midwives and social workers learn together";
  private static final String PROMISE = "Talk over every worry before birth within two days";

  @Test
  void a_recommendation_is_carried_out_and_verified_by_an_agency_that_had_no_part_in_saying_so() {
    putForwardAndCleared();
    var action = begunWithAPartForThePolice();
    movedInTheOpen(action);
    thePoliceKeepTheirPart(action);
    challengedAndAnswered(action);
    doneAndNotByOneself(action);
    verified(action);
  }

  private void putForwardAndCleared() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Reviews")
        .follow("Babies under one")
        .follow(RECOMMENDATION)
        .follow("Write an action")
        .fill("What is promised?", PROMISE)
        .select("Who owns it?", "Amina Rahman, Marlshire Community Health")
        .choose("Marl and Bracken Police")
        .choose("Marlshire Council")
        .fill("What will be measured? (optional)", "Worries talked over within two days")
        .fill("Where is it now? (optional)", "4 of 20")
        .fill("Where should it be? (optional)", "18 of 20")
        .fill("How will another agency verify it? (optional)", "Read ten records from two months")
        .choose("Intermediate");
    on(manager, "due", 60);
    manager.press("Put forward to be cleared").sees("Waits to be cleared").sees(PROMISE);

    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(REVIEWER)
        .follow("Reviews")
        .follow("Babies under one")
        .follow(RECOMMENDATION)
        .follow("Read and clear these words")
        .sees("Read ten records from two months")
        .press("Clear these words")
        .sees(PROMISE);
  }

  private String begunWithAPartForThePolice() {
    var owner = visitor(Way.WITH_JAVASCRIPT)
        .signIn(OWNER)
        .follow("Actions")
        .fill("Words or number", "worry birth two days")
        .press("Apply")
        .follow(PROMISE)
        .sees("Recommendation of a review")
        .press("Start this action")
        .sees("Under way");
    var action = owner.path().replaceAll("\\?.*", "");
    owner
        .follow("Add a part with its own date")
        .fill("What is to be done?", "Answer the call at night as well")
        .select("Who keeps it?", "Jo Kendrick, Marl and Bracken Police");
    on(owner, "due", 30);
    owner.press("Add part").sees("Part added").sees("Answer the call at night as well");
    return action;
  }

  private void movedInTheOpen(String action) {
    var owner = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(OWNER)
        .open(action)
        .follow("Tell how it is going")
        .fill("How is it going?", "Two of five teams work this way.")
        .choose("At risk: it may be late or fall short")
        .unfold("Ask for a new date")
        .fill("Why is it needed?", "Two teams change their rota in spring.");
    on(owner, "due", 90);
    owner
        .press("Send")
        .sees("Two of five teams work this way.")
        .sees("Amber: Its owner says that it is at risk.")
        .sees("Two teams change their rota in spring.");

    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .open(action)
        .follow("Decide on the new date")
        .choose("Yes, move the date")
        .fill("Why?", "Agreed, because the rota is fixed until then")
        .press("Decide")
        .sees("First ");
  }

  private void thePoliceKeepTheirPart(String action) {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(POLICE)
        .open(action)
        .follow("Answer the call at night as well")
        .follow("Mark as done")
        .fill("What was done?", "The control room answers at every hour.")
        .press("Mark as done")
        .sees("Part marked as done")
        .sees("The control room answers at every hour.");
  }

  private void challengedAndAnswered(String action) {
    var scrutineer = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(SCRUTINEER)
        .open(action)
        .follow("Raise a challenge about this action")
        .fill("What do you ask?", "How do you know that it happens at weekends?")
        .select("Who is asked to reply?", "Amina Rahman, Marlshire Community Health");
    on(scrutineer, "due", 10);
    var challenge = scrutineer.press("Raise the challenge").path().replaceAll("\\?.*", "");

    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(OWNER)
        .open(challenge)
        .follow("Reply")
        .fill("What do you reply?", "We read four weekends apart. The records are with the action.")
        .press("Send the reply");
    scrutineer
        .open(challenge)
        .follow("I am satisfied")
        .fill("What satisfies you?", "The weekends are looked at apart.")
        .press("I am satisfied")
        .sees("Satisfied on");
  }

  private void doneAndNotByOneself(String action) {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(OWNER)
        .open(action)
        .follow("Mark as done")
        .follow("Add evidence first")
        .fill("What does it show?", "Twenty records, of which 18 within two days")
        .press("Add evidence")
        .follow("Mark as done")
        .fill("What shows that this was done?", "18 of 20 worries were talked over in time.")
        .press("Mark as done")
        .sees("Nobody verifies their own. Ask somebody from another agency")
        .open(action + "/verify")
        .fill("What did you look at, and what does it show?", "I looked at my own records.")
        .press("Verify")
        .sees("Nobody verifies their own. Ask somebody from another agency");
  }

  private void verified(String action) {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(COUNCIL)
        .open(action)
        .follow("Verify this action")
        .sees("Twenty records, of which 18 within two days")
        .fill("What did you look at, and what does it show?", "Read ten of the twenty records.")
        .press("Verify")
        .sees("Verified by Daniel Price")
        .sees("Read ten of the twenty records.");
    visitor(Way.WITHOUT_JAVASCRIPT).signIn(OWNER).sees("was verified by another agency");
  }

  private static void on(Visitor visitor, String field, int days) {
    var day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
    visitor.page().fill("#" + field + "-day", "" + day.getDayOfMonth());
    visitor.page().fill("#" + field + "-month", "" + day.getMonthValue());
    visitor.page().fill("#" + field + "-year", "" + day.getYear());
  }
}
