package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who looks after access: invites, gives and ends, builds walls, reads the trail and has it verified. */
class AnAdministratorTest extends JourneyTest {

  private static final String ADMINISTRATOR = "admin@marlshire.example";
  private static final String PASSWORD = "copper ladder ninety puffin";

  @Test
  void records_a_bank_holiday_that_was_proclaimed() {
    var administrator = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("admin@marlshire.example")
        .follow("Bank holidays")
        .sees("Christmas")
        .follow("Record what was proclaimed")
        .press("Save")
        .sees("Enter the day")
        .sees("Choose what it is")
        .sees("Enter what the day is called")
        .choose("A bank holiday")
        .fill("What is it called?", "Jubilee of invention")
        .fill("Where is it proclaimed?", "London Gazette");
    administrator.page().fill("#day-day", "5");
    administrator.page().fill("#day-month", "6");
    administrator.page().fill("#day-year", "2090");
    administrator.press("Save").sees("Jubilee of invention").sees("5 June 2090");
  }

  @Test
  void chooses_a_colour_for_the_public_site_that_everybody_can_read_on() {
    var administrator = visitor(Way.WITH_JAVASCRIPT)
        .signIn(ADMINISTRATOR)
        .follow("Colours")
        .sees("#5b2a6e, your own")
        .fill("Colour", "#7fb2e5")
        .press("Show it")
        .sees("White words on #7fb2e5 are hard to read")
        .follow("Try #")
        .press("Use this colour")
        .doesNotSee("#5b2a6e")
        .follow("See the public site");
    assertThat(header(administrator)).isNotEqualTo("rgb(20, 83, 45)");
    var anybody = visitor(Way.WITH_JAVASCRIPT).open("/marlshire/help");
    assertThat(header(anybody)).isEqualTo(header(administrator));
    administrator.open("/p/marlshire/colours").press("Use Lapwing’s green again");
    administrator.sees("The green that Lapwing comes with");
    var another = visitor(Way.WITH_JAVASCRIPT).open("/marlshire/help");
    assertThat(header(another)).isEqualTo("rgb(20, 83, 45)");
    administrator.open("/p/marlshire/colours?colour=5b2a6e").press("Use this colour");
  }

  private static Object header(Visitor visitor) {
    return visitor
        .page()
        .locator(".app-header")
        .evaluate("element => getComputedStyle(element).backgroundColor");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void invites_somebody_who_accepts_and_signs_in(Way way) {
    var name = "Nadia " + familyName(way);
    var email =
        "nadia.%s@marlshire.example".formatted(familyName(way).toLowerCase(java.util.Locale.ROOT));
    var admin = visitor(way).signIn(ADMINISTRATOR);
    admin
        .follow("People")
        .follow("Invite a person")
        .fill("Name", name)
        .fill("Work email address", email)
        .press("Send the invitation")
        .sees("Choose the agency they work for")
        .sees("Choose at least one role")
        .select("Which agency do they work for?", "Marlshire Hospitals")
        .choose("Auditor")
        .press("Send the invitation")
        .sees(name);

    var invited = visitor(way).open(linkOf(email));
    invited
        .fill("Choose a password", "password1234")
        .press("Accept")
        .sees("easy to guess")
        .fill("Choose a password", PASSWORD)
        .press("Accept")
        .isAt("/sign-in");
    invited
        .signIn(email, PASSWORD)
        .sees("recovery codes")
        .follow("I have kept them")
        .isAt("/p/marlshire")
        .sees("Auditor");

    admin
        .follow("People")
        .follow(name)
        .follow("Give a role")
        .choose("Practitioner")
        .press("Give the role")
        .sees("Practitioner");
    invited.open("/p/marlshire").sees("Auditor, Practitioner");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void gives_and_ends_access_to_a_case_and_builds_a_wall(Way way) {
    var label = "T-" + familyName(way).length();
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@marlshire.example")
        .follow("Cases")
        .follow("Open a case file")
        .fill("Label", label)
        .press("Open the case file")
        .sees(label);
    var reviewer = visitor(way).signIn("reviewer@marlshire.example").follow("Cases");
    reviewer.doesNotSee(label);

    var admin = visitor(way).signIn(ADMINISTRATOR).follow("Cases").follow(label);
    admin
        .follow("Give access")
        .select("Who?", "Helen Marsh, Independent people")
        .choose("1 month")
        .fill("Why do they need to see this case?", "Writes the review")
        .press("Give access")
        .sees("Helen Marsh");
    reviewer
        .open("/p/marlshire/cases")
        .follow(label)
        .sees("You can see it because you were given access, until");
    var open = reviewer.path();

    admin
        .follow("End")
        .fill("Why does it end?", "The review is over")
        .press("End access")
        .sees("Ended: The review is over");
    reviewer.open(open).sees("Page not found");

    admin
        .follow("Build a wall")
        .select("Who?", "Ruth Adeyemi, Partnership business unit")
        .fill("Why must they not see this case?", "A relative")
        .press("Build the wall")
        .sees("A relative");
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@marlshire.example")
        .follow("Cases")
        .doesNotSee(label);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void reads_the_trail_and_has_it_verified(Way way) {
    var admin = visitor(way).signIn(ADMINISTRATOR).follow("Trail").sees("Ruth Adeyemi");
    admin.press("Verify the trail");
    admin.waitFor("The trail holds.");
  }

  /** A different person, with a name of another length, for each way. */
  private static String familyName(Way way) {
    return switch (way) {
      case WITH_JAVASCRIPT -> "Khan";
      case WITHOUT_JAVASCRIPT -> "Lewis";
      case BY_KEYBOARD_ALONE -> "Martin";
    };
  }

  /** The link of the letter, as the page of letters shows it in a demonstration. */
  private String linkOf(String email) {
    var reader = visitor(Way.WITHOUT_JAVASCRIPT).signIn(ADMINISTRATOR).follow("Mail");
    var letters = reader.page().content();
    var link = java.util.regex.Pattern.compile("/invitation/[\\w-]+")
        .matcher(letters.substring(letters.indexOf(email)));
    org.assertj.core.api.Assertions.assertThat(link.find())
        .as("a letter with a link")
        .isTrue();
    return link.group();
  }
}
