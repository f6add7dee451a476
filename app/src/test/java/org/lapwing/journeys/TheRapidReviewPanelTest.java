package org.lapwing.journeys;

import org.junit.jupiter.api.Test;

/** The panel works on one page: what is missing is written, and words leave the case group through a second reader. */
class TheRapidReviewPanelTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String PARTNER = "partner.la@marlshire.example";
  private static final String RACISM =
      "How may racism have touched this child and family, and how they were seen and served?";

  @Test
  void writes_what_is_missing_and_lets_an_action_out_when_a_second_person_has_read_it() {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Incidents")
        .follow("I-8")
        .follow("The panel’s page")
        .sees("3 agencies have not answered yet")
        .sees("Neighbours called twice about a loud quarrel")
        .follow("Change what stands under Racism, equality and identity")
        .fill(RACISM, "Nobody has looked at it yet. The panel asks each agency on Tuesday.")
        .press("Save")
        .sees("The panel asks each agency on Tuesday.")
        .sees("1 of 3 questions without an answer")
        .follow("Record somebody of the family")
        .fill("Who is it?", "Sister of the mother")
        .press("Save")
        .sees("Sister of the mother")
        .sees("Its words wait for a second reader");

    visitor(Way.WITH_JAVASCRIPT)
        .signIn(PARTNER)
        .follow("An action of the rapid review, K-14")
        .sees("Could these words point to a child, a family or a worker?")
        .press("Clear these words")
        .sees("In the action plan as")
        .sees("The panel asks each agency on Tuesday.");
  }

  @Test
  void reads_one_that_was_worked_through_to_the_end() {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(PARTNER)
        .open("/p/marlshire")
        .follow("Incidents")
        .follow("I-3")
        .follow("The panel’s page")
        .sees("The authority decided not to notify")
        .sees("The two practices hold two editions of the protocol.")
        .sees("Yes, the same again")
        .sees("Confirmed as safe that day by Amina Rahman");
  }
}
