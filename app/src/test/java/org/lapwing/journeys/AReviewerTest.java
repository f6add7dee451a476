package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Somebody who leads a review for a time, and somebody who may read some of its cases and not all. */
class AReviewerTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String REVIEWER = "reviewer@marlshire.example";
  private static final String AUDITOR = "auditor1@marlshire.example";

  @Test
  void adds_a_finding_when_it_rests_on_something() {
    opened("What one family taught us");
    var reviewer = visitor(Way.WITH_JAVASCRIPT)
        .signIn(REVIEWER)
        .follow("Reviews")
        .follow("What one family taught us")
        .sees("Not statutory: the criteria are met for none of 1 child.")
        .follow("Add the first finding");
    reviewer
        .fill("What was found?", "Nobody asked who helps at night")
        .fill("Why did it happen?", "The visit is at midday.")
        .choose("K-4")
        .press("Add the finding")
        .sees("A finding must rest on at least one thing")
        .doesNotSee("Enter what was found");
    assertThat(reviewer.typed("What was found?")).isEqualTo("Nobody asked who helps at night");

    reviewer
        .choose("Family account")
        .fill("What does it show?", "A grandmother was there each night.")
        .fill("Where does it come from?", "A grandmother’s account, used as she agreed")
        .press("Add the finding")
        .sees("Found in 1 of 1 case: K-4.")
        .sees("It rests on 1 thing of 1 kind: family account.");
    reviewer.unfold("What it shows").sees("A grandmother was there each night.");
  }

  @Test
  void what_is_recommended_becomes_an_action_once_a_second_reader_cleared_its_words() {
    opened("What a second family taught us");
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Reviews")
        .follow("What a second family taught us")
        .follow("Add the first finding")
        .fill("What was found?", "Night visits are rare")
        .choose("K-4")
        .choose("Policy")
        .fill("What does it show?", "Visits end at five.")
        .fill("Where does it come from?", "The visiting policy")
        .press("Add the finding")
        .sees("Found in 1 of 1 case: K-4.")
        .follow("What a second family taught us")
        .follow("Make a recommendation")
        .fill("What is recommended?", "Offer one visit in the evening")
        .fill("What will be different for children?", "Whoever is there at night is met.")
        .choose("Marlshire Council")
        .press("Make the recommendation")
        .sees("Choose the findings that this answers")
        .choose("F1 Night visits are rare")
        .press("Make the recommendation")
        .sees("An action can be raised when an agency has accepted it");
    var made = manager.path();
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("partner.la@marlshire.example")
        .follow("What a second family taught us")
        .follow("Answer for Marlshire Council")
        .choose("Accepted")
        .press("Send the answer")
        .sees("Accepted");

    manager
        .open(made)
        .follow("Write an action")
        .fill("What is promised?", "Offer every new family one visit in the evening")
        .select("Who owns it?", "Marlshire Council (no person named yet)")
        .press("Put forward to be cleared")
        .sees("Enter");
    dueInAMonth(manager);
    manager.press("Put forward to be cleared").sees("Waits to be cleared");

    visitor(Way.WITH_JAVASCRIPT)
        .signIn(REVIEWER)
        .follow("Reviews")
        .follow("What a second family taught us")
        .follow("Offer one visit in the evening")
        .follow("Read and clear these words")
        .press("Clear these words")
        .sees("Offer every new family one visit in the evening")
        .follow("Offer every new family one visit in the evening")
        .sees("Offer one visit in the evening");
  }

  private static void dueInAMonth(Visitor manager) {
    var day = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(1);
    manager.page().fill("#due-day", "" + day.getDayOfMonth());
    manager.page().fill("#due-month", "" + day.getMonthValue());
    manager.page().fill("#due-year", "" + day.getYear());
  }

  @Test
  void a_colleague_who_may_read_two_of_the_five_cases_does_not_find_the_review() {
    var review = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(REVIEWER)
        .follow("Reviews")
        .follow("Babies under one")
        .path();
    var auditor = visitor(Way.WITH_JAVASCRIPT).signIn(AUDITOR);
    auditor.open("/p/marlshire/cases").sees("K-1").doesNotSee("K-3");
    auditor.follow("K-1").doesNotSee("R-1");
    auditor
        .open("/p/marlshire/reviews")
        .sees("There is no review here")
        .doesNotSee("Babies under one");
    assertThat(auditor.answerTo(review)).isEqualTo(404);
    assertThat(auditor.answerTo(review.replace("/reviews/", "/thread/review/"))).isEqualTo(404);
  }

  private void opened(String title) {
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .open("/p/marlshire/reviews/new")
        .fill("Title", title)
        .choose("Learning summary")
        .choose("I-4, K-4")
        .fill("From when to when does it look?", "The first eight weeks")
        .fill("What does it ask?", "Who helps at night?")
        .press("Open the review")
        .sees(title);
  }
}
