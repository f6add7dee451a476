package org.lapwing.journeys;

import org.junit.jupiter.api.Test;

/** What goes wrong on an ordinary day: a session that ended, two people at one record, a form that is sent twice. */
class UnhappyWaysTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String PROMISE = "Look again at ten records each quarter, together";

  @Test
  void what_was_typed_is_offered_back_after_the_session_ended() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT).signIn(MANAGER);
    manager
        .follow("Actions")
        .follow("Add an action")
        .fill("What is promised?", "Tell every school about the new way");
    manager.page().context().clearCookies();

    manager.press("Add action").sees("What you typed is kept");
    manager.enter(MANAGER, PASSWORD).sees("Tell every school about the new way");
  }

  @Test
  void what_was_being_typed_when_the_browser_died_is_offered_back() {
    var typing = visitor(Way.WITH_JAVASCRIPT).signIn(MANAGER).open("/p/marlshire/actions/new");
    typing
        .page()
        .waitForResponse(
            answer -> answer.url().endsWith("/account/kept/typing") && answer.status() == 200,
            () -> typing.fill("What is promised?", "Tell every nursery about the new way"));
    typing.close();

    var again = visitor(Way.WITH_JAVASCRIPT).signIn(MANAGER);
    again
        .follow("A form that you did not send")
        .sees("Tell every nursery")
        .follow("Open the form to go on")
        .waitFor("You were typing here at");
    again.page().getByText("Put it back").click();
    org.assertj.core.api.Assertions.assertThat(again.typed("What is promised?"))
        .startsWith("Tell every nursery about the new way");
  }

  @Test
  void two_people_at_one_action_see_both_versions_and_choose() {
    var first =
        visitor(Way.WITHOUT_JAVASCRIPT).signIn(MANAGER).follow("Actions").follow(PROMISE);
    var second = visitor(Way.WITHOUT_JAVASCRIPT).signIn(MANAGER).open(first.path());
    first
        .follow("Change the wording")
        .fill("Detail (optional)", "Chosen by lot")
        .fill("Why are you changing this?", "Nobody chooses");
    second
        .follow("Change the wording")
        .fill("Detail (optional)", "Chosen by the auditors")
        .fill("Why are you changing this?", "They know the records");

    first.press("Save").sees("Chosen by lot");
    second.press("Save").sees("Chosen by lot").sees("Chosen by the auditors");
  }
}
