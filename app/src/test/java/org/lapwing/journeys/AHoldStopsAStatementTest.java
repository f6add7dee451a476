package org.lapwing.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Police ask that nothing be published: a signed statement waits, and goes out when the hold is lifted. */
class AHoldStopsAStatementTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String TITLE = "What five families taught us";
  private static final String WORDS = "Every midwife now asks who else is close to the baby.";
  private static final String ISSUER = "Marlshire Safeguarding Children Partnership";

  @Test
  void a_hold_stops_a_signed_statement_and_lifting_it_lets_it_go() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT).signIn(MANAGER);
    signed(manager);
    held(manager);

    var comms = visitor(Way.WITH_JAVASCRIPT).signIn("comms@marlshire.example");
    comms.sees("Statements under a hold").follow("Releases").follow(TITLE);
    comms.sees("A hold prevents release. Ask the business manager").doesNotSee("K-1");
    comms.follow("Release it").press("Release to the public").sees("A hold prevents release");
    visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire/statements").doesNotSee(TITLE);

    manager.open("/p/marlshire").follow("Releases").follow(TITLE).follow("Hold on K-1");
    manager.follow("Lift the hold").press("Lift the hold").sees("Enter why it is lifted");
    manager.fill("Why is it lifted, and who agreed?", "The officer agreed in writing.");
    manager.press("Lift the hold").sees("The hold is lifted").sees("Lifted");

    comms.open("/p/marlshire").doesNotSee("Statements under a hold");
    comms.follow("Releases").follow(TITLE).doesNotSee("A hold prevents release");
    comms.follow("Release it").press("Release to the public").sees("Anybody can read it");
    visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire/statements").sees(TITLE);
  }

  private void signed(Visitor manager) {
    manager.follow("Releases").follow("Write a statement");
    manager.fill("Title", TITLE).fill("What it says", WORDS);
    var review = manager.page().locator("#review option").allTextContents().stream()
        .filter(words -> words.startsWith("R-1 "))
        .findFirst()
        .orElseThrow();
    manager.select("Which review does it tell of? (optional)", review.strip());
    manager.press("Save draft").sees("3 passages wait for a second reader");
    visitor(Way.WITH_JAVASCRIPT)
        .signIn("partner.la@marlshire.example")
        .open(manager.path())
        .follow("Clear passages")
        .choose(TITLE)
        .choose(WORDS + " " + Leaks.CHILD)
        .choose(ISSUER)
        .press("Clear what I chose")
        .sees("Every passage is cleared");
    manager.open(manager.path()).press("Offer it for signing").sees("0 of 3 partners have signed");
    for (var partner : List.of("partner.la", "partner.police", "partner.icb")) {
      visitor(Way.WITHOUT_JAVASCRIPT)
          .signIn(partner + "@marlshire.example")
          .open(manager.path())
          .follow("Read and sign")
          .press("Sign this text")
          .sees("of 3 partners have signed");
    }
  }

  private static void held(Visitor manager) {
    manager.open("/p/marlshire").follow("Cases");
    var file = manager
        .page()
        .getByText("K-1", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true));
    manager.open(String.valueOf(file.first().getAttribute("href")));
    manager.follow("What runs beside the case").sees("Holds that were lifted");
    manager.follow("Hold release").press("Place the hold").sees("Choose by which authority");
    manager.choose("The prosecutor or the police ask for it");
    manager.fill("Who asked for it?", "Senior investigating officer");
    manager.fill("Why?", "New evidence is looked at.");
    var day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    manager.page().fill("#review-day", "" + day.getDayOfMonth());
    manager.page().fill("#review-month", "" + day.getMonthValue());
    manager.page().fill("#review-year", "" + day.getYear());
    manager.press("Place the hold").sees("The hold stands from now on").sees("Stands");
  }
}
