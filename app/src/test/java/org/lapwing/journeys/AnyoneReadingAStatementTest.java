package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Anyone who reads what a partnership says: the corrected version, the earlier one, and what was withdrawn. */
class AnyoneReadingAStatementTest extends JourneyTest {

  private static final String TITLE = "One year on: what has changed for babies in Marlshire";
  private static final String PROMISE =
      "Talk with every new parent about crying, at five points after birth";

  @Test
  void reads_what_was_corrected_and_how_it_read_before_and_finds_the_promises_behind_it() {
    var anyone = visitor(Way.WITH_JAVASCRIPT).open("/marlshire").follow("Statements");
    anyone.follow(TITLE).sees("version 2 of 2").sees("It is 33 of 40").sees("Signed by");
    anyone.follow("Version 1, published").sees("This is an earlier version");
    anyone.sees("at all five points in 38 of 40").follow("Read the current statement");
    anyone.follow(PROMISE).sees("Told of in").follow("Statement of").sees("statement");
    anyone.open("/marlshire/statements").doesNotSee("What fathers told us");
    var feed =
        anyone.page().request().get(anyone.page().url().replace("/statements", "/feed.atom"));
    assertThat(feed.headers()).containsEntry("content-type", "application/atom+xml;charset=UTF-8");
    assertThat(feed.text()).contains(TITLE, "Corrected").doesNotContain("Midwives");
    assertThat(anyone.page().context().cookies()).isEmpty();
  }

  @Test
  void is_told_that_a_statement_was_withdrawn_and_reads_nothing_of_it() {
    var anyone = visitor(Way.WITHOUT_JAVASCRIPT).open("/brackenshire").follow("Statements");
    anyone.page().locator(".app-list__what").first().click();
    var address = anyone.path();
    var words = anyone.page().locator("main p.govuk-body").first().innerText();
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@brackenshire.example")
        .follow("Releases")
        .open("/p" + address)
        .follow("Withdraw it from the public")
        .press("Withdraw it from the public")
        .sees("Enter why it is withdrawn")
        .fill("Why is it withdrawn?", "A street was named.")
        .press("Withdraw it from the public")
        .sees("Taken from the public on");

    var another = visitor(Way.WITHOUT_JAVASCRIPT);
    assertThat(another.answerTo(address)).isEqualTo(410);
    another.sees("This statement was withdrawn on").doesNotSee(words);
  }
}
