package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The three partners, who sign exactly what will be published, and those who write, clear and release it. */
class ThePartnersSignTest extends JourneyTest {

  private static final String TITLE = "What changes this winter";
  private static final String WORDS = "Every health visitor now asks who else is at home.";
  private static final String ISSUER = "Marlshire Safeguarding Children Partnership";

  @Test
  void a_statement_is_written_cleared_signed_and_released_and_a_change_asks_again() {
    var comms = visitor(Way.WITH_JAVASCRIPT).signIn("comms@marlshire.example");
    written(comms);
    cleared();
    comms.open(comms.path()).press("Offer it for signing").sees("0 of 3 partners have signed");
    var council = partner("partner.la");
    var police = partner("partner.police");
    var health = partner("partner.icb");
    council.follow(TITLE);
    signs(council);
    police.follow(TITLE);
    signs(police);
    health.follow(TITLE);
    signs(health);
    council.sees("Signed");

    comms.open(comms.path()).sees("It may be released from 10am").follow("Release it");
    comms.press("Release to the public").sees("It may not be released before 10am");
    notReadByAnyone();

    comms.follow("Cancel").follow("Edit").sees("every partner is asked again");
    for (var part : new String[] {"day", "month", "year", "time"}) {
      comms.page().fill("#from-" + part, "");
    }
    comms.press("Save draft").sees("Counts no longer: the text was changed afterwards");
    comms.press("Offer it for signing").sees("0 of 3 partners have signed");
    signs(council.open(council.path()));
    signs(police.open(police.path()));
    signs(health.open(health.path()));
    comms.open(comms.path()).follow("Release it").press("Release to the public");
    comms.sees("Anybody can read it. Released on");

    readByAnyone();
  }

  private static void written(Visitor comms) {
    comms.follow("Releases").follow("Write a statement").press("Save draft");
    comms.sees("There is a problem").sees("Enter what the statement says");
    var tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
    comms.fill("Title", TITLE).fill("What it says", WORDS);
    comms.page().fill("#from-day", "" + tomorrow.getDayOfMonth());
    comms.page().fill("#from-month", "" + tomorrow.getMonthValue());
    comms.page().fill("#from-year", "" + tomorrow.getYear());
    comms.page().fill("#from-time", "10am");
    comms.press("Save draft").sees("3 passages wait for a second reader");
  }

  private void cleared() {
    visitor(Way.WITH_JAVASCRIPT)
        .signIn("manager@marlshire.example")
        .sees("Statements to read")
        .follow(TITLE)
        .follow("Clear passages")
        .choose(TITLE)
        .choose(WORDS + " " + Leaks.CHILD)
        .choose(ISSUER)
        .press("Clear what I chose")
        .sees("Every passage is cleared");
  }

  private Visitor partner(String part) {
    return visitor(Way.WITH_JAVASCRIPT)
        .signIn(part + "@marlshire.example")
        .sees("Statements to sign");
  }

  private static void signs(Visitor partner) {
    partner.follow("Read and sign").sees(WORDS).sees("The fingerprint of this text is");
    partner.press("Sign this text").sees("of 3 partners have signed");
  }

  private void notReadByAnyone() {
    visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire/statements").doesNotSee(TITLE);
  }

  private void readByAnyone() {
    var anyone = visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire");
    anyone
        .follow("Statements")
        .follow(TITLE)
        .sees(WORDS)
        .sees("Marl and Bracken Police, Marlshire Council, NHS Marlshire Integrated Care Board");
    assertThat(anyone.page().context().cookies()).isEmpty();
  }
}
