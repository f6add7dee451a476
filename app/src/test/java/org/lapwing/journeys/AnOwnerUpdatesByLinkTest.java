package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lapwing.partnerships.letters.DailyLetter;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner is asked how it goes, gets the letter of the next morning, and answers by its link without signing in. */
class AnOwnerUpdatesByLinkTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String OWNER = "health.rep@marlshire.example";
  private static final String PROMISE = "Try out what a link in a letter is good for";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Autowired
  DailyLetter letters;

  @Autowired
  BankHolidays holidays;

  @Test
  void is_asked_gets_a_letter_and_answers_by_its_link() {
    var manager = raised();
    var reference = reference(manager);
    var action = manager.path();
    manager.press("Remind its owner").sees("Its owner is asked how it goes");
    morning();

    var link = link(reference);
    for (var scan = 0; scan < 3; scan++) {
      assertThat(visitor(Way.WITHOUT_JAVASCRIPT).answerTo(link)).isEqualTo(200);
    }
    var owner = visitor(Way.WITHOUT_JAVASCRIPT)
        .open(link)
        .sees(PROMISE)
        .press("Send")
        .sees("Enter how it is going")
        .fill("How is it going?", "The first team has begun.");
    owner.choose("On track").press("Send").sees("What you said is received");
    assertThat(owner.answerTo(link)).isEqualTo(404);
    owner
        .sees("This link opens nothing")
        .press("Send me a new link")
        .sees("Look into your mailbox");

    manager
        .open(action)
        .sees("The first team has begun.")
        .sees("Sent by the link in a letter to its owner");
    visitor(Way.WITH_JAVASCRIPT)
        .signIn(OWNER)
        .sees("An update of " + reference + " was sent by the link in your letter");
  }

  private Visitor raised() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Actions")
        .follow("Add an action")
        .fill("What is promised?", PROMISE)
        .select("Who owns it?", "Amina Rahman, Marlshire Community Health")
        .choose("A meeting")
        .fill("Which one?", "Learning group of this week");
    var due = LocalDate.now(LONDON).plusDays(40);
    manager.page().fill("#due-day", "" + due.getDayOfMonth());
    manager.page().fill("#due-month", "" + due.getMonthValue());
    manager.page().fill("#due-year", "" + due.getYear());
    return manager.press("Add action").sees(PROMISE);
  }

  private static String reference(Visitor manager) {
    var found = Pattern.compile("A-\\d+").matcher(manager.page().innerText("main"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  /** The morning of the working day after today, whatever was written today. */
  private void morning() {
    var next = holidays.workingDays().after(LocalDate.now(LONDON), 1);
    ScopedClock.at(next.atTime(LocalTime.of(8, 0)).atZone(LONDON).toInstant(), letters::run);
  }

  private String link(String reference) {
    var line = Pattern.compile(reference + " .*(/update/[\\w-]+)");
    for (var partnership : partnerships.ids()) {
      for (var letter : new Viewer.Job(partnership, "test").call(() -> outbox.newest(true))) {
        var found = line.matcher(String.valueOf(letter.text()));
        if (letter.address().equals(OWNER) && found.find()) {
          return found.group(1);
        }
      }
    }
    throw new AssertionError("No letter with a link was written");
  }
}
