package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The independent scrutineer: asks, is answered, is not satisfied, asks again, and is. */
class AScrutineerChallengesTest extends JourneyTest {

  private static final String QUESTION =
      "Who calls a family when the person who knows them is away?";
  private static final String MOST = "Somebody usually does.";
  private static final String NAMED = "Each team names one person for each week.";

  @Test
  void is_answered_twice_before_they_are_satisfied() {
    var scrutineer = visitor(Way.BY_KEYBOARD_ALONE)
        .signIn("scrutineer@marlshire.example")
        .follow("Challenges")
        .follow("Raise a challenge")
        .press("Raise the challenge")
        .sees("Enter the question")
        .fill("What do you ask?", QUESTION)
        .choose("How an agency works");
    scrutineer.select("Who is asked to reply?", "Amina Rahman, Marlshire Community Health");
    on(scrutineer, LocalDate.now(ZoneId.of("Europe/London")).plusDays(10));
    scrutineer
        .press("Raise the challenge")
        .sees("Whoever is asked has been told")
        .sees("Reply due");
    var challenge = scrutineer.path().replace("?done=raised", "");

    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("health.rep@marlshire.example")
        .sees("was put to you")
        .open(challenge)
        .follow("Reply")
        .press("Send the reply")
        .sees("Enter the reply")
        .fill("What do you reply?", MOST)
        .press("Send the reply")
        .sees("Reply to be judged")
        .doesNotSee("I am satisfied");

    scrutineer
        .open(challenge)
        .sees(MOST)
        .follow("Not satisfied, ask again")
        .fill("What does the reply leave open?", "Who is it, and how does the family know?");
    on(scrutineer, LocalDate.now(ZoneId.of("Europe/London")).plusDays(20));
    scrutineer.press("Ask again").sees("Not satisfied, asked again");

    visitor(Way.WITH_JAVASCRIPT)
        .signIn("health.rep@marlshire.example")
        .sees("was put to you again")
        .open(challenge)
        .follow("Reply")
        .fill("What do you reply?", NAMED)
        .fill("Which action answers it? (optional)", "A-1")
        .press("Send the reply")
        .sees("Answered by Action A-1");

    scrutineer
        .open(challenge)
        .sees(NAMED)
        .follow("I am satisfied")
        .fill("What satisfies you?", "A name for each week, and the family has it.")
        .press("I am satisfied")
        .sees("The challenge is closed")
        .sees("Satisfied on");

    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("scrutineer@marlshire.example")
        .follow("What came of what you told us")
        .sees(QUESTION)
        .sees("It led to Action A-1");
  }

  private static void on(Visitor visitor, LocalDate day) {
    visitor.page().fill("#due-day", "" + day.getDayOfMonth());
    visitor.page().fill("#due-month", "" + day.getMonthValue());
    visitor.page().fill("#due-year", "" + day.getYear());
  }
}
