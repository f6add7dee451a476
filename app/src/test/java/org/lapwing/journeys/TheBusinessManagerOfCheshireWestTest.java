package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: from a promise of the public statement to progress that the public reads. */
class TheBusinessManagerOfCheshireWestTest extends JourneyTest {

  private static final String MANAGER = "manager@cheshirewest.example";
  private static final String HEALTH = "health.rep@cheshirewest.example";
  private static final String HOME = "/p/cheshire-west-and-chester";
  private static final String PLAN = "/cheshire-west-and-chester/plan";
  private static final String STATEMENT =
      "Thematic Review of Non-Accidental Injuries in Children under 1 year";

  @TempDir
  Path desk;

  @Test
  void finds_the_promises_of_the_public_statement_and_takes_one_to_verified_and_published() {
    var promise = "Review training on pre-birth assessments and parental factors";
    var manager = visitor(Way.WITH_JAVASCRIPT).signIn(MANAGER).isAt(HOME);
    manager
        .follow("Actions")
        .sees("Introduce the ICON programme by training the multi-agency workforce")
        .sees("Audit that ICON is embedded across police, social care and all health partners")
        .sees("Deliver awareness-raising events for multi-agency practitioners")
        .sees("Agree an action plan to accompany the review, and oversee its progress")
        .follow(promise)
        .sees(STATEMENT);
    addEvidence(manager, "The reviewed training programme, with what changed");
    manager
        .follow("Mark as done")
        .fill("What shows that this was done?", "The reviewed programme is in use.")
        .press("Mark as done")
        .sees("It waits for somebody from another agency to verify it");

    verifiedByHealth(Way.WITH_JAVASCRIPT, promise);
    published(
        Way.WITH_JAVASCRIPT,
        manager,
        promise,
        "Training for those who work with babies",
        "Reviewed and in use.");
    readByAnyone(Way.WITH_JAVASCRIPT, "Training for those who work with babies");
  }

  @Test
  void does_the_same_without_javascript() {
    var promise = "Agree an action plan to accompany the review, and oversee its progress";
    var manager = visitor(Way.WITHOUT_JAVASCRIPT).signIn(MANAGER);
    manager.follow("Actions").follow(promise).press("Start this action").sees("Under way");
    addEvidence(manager, "The action plan that was agreed");
    manager
        .follow("Mark as done")
        .fill("What shows that this was done?", "The plan was agreed by all partners.")
        .press("Mark as done");

    verifiedByHealth(Way.WITHOUT_JAVASCRIPT, promise);
    published(
        Way.WITHOUT_JAVASCRIPT,
        manager,
        promise,
        "An action plan for the review",
        "Agreed by all partners.");
    readByAnyone(Way.WITHOUT_JAVASCRIPT, "An action plan for the review");
  }

  @Test
  void does_the_same_by_keyboard_alone() {
    var promise = "Deliver awareness-raising events for multi-agency practitioners";
    var manager = visitor(Way.BY_KEYBOARD_ALONE).signIn(MANAGER);
    manager.follow("Actions").follow(promise).sees("Done as stated");
    manager
        .follow("Add evidence")
        .fill("What does it show?", "The list of events and who came")
        .press("Add evidence")
        .sees("The list of events and who came");

    verifiedByHealth(Way.BY_KEYBOARD_ALONE, promise);
    published(
        Way.BY_KEYBOARD_ALONE,
        manager,
        promise,
        "Events that raise awareness",
        "Held for all who work with babies.");
    readByAnyone(Way.BY_KEYBOARD_ALONE, "Events that raise awareness");
  }

  private void addEvidence(Visitor manager, String shows) {
    manager
        .follow("Add evidence")
        .fill("What does it show?", shows)
        .attach("File (optional)", paper())
        .press("Add evidence")
        .sees(shows);
  }

  private void verifiedByHealth(Way way, String promise) {
    visitor(way)
        .signIn(HEALTH)
        .follow(promise)
        .follow("Verify this action")
        .fill("What did you look at, and what does it show?", "Read the papers together.")
        .press("Verify")
        .sees("Verified by Health representative");
  }

  /** A colleague puts the words forward; the manager reads every one and publishes them. */
  private void published(
      Way way, Visitor manager, String promise, String wording, String progress) {
    visitor(way)
        .signIn(HEALTH)
        .open(HOME + "/actions")
        .follow(promise)
        .follow("Write words for the public")
        .fill("The promise, in words for the public", wording)
        .fill("How it is going, in words for the public", progress)
        .press("Put forward for approval")
        .sees("Somebody else reads and publishes them");
    manager
        .open(HOME + "/actions")
        .follow(promise)
        .sees("Verified")
        .follow("Write words for the public")
        .sees(wording)
        .press("Publish on the public plan")
        .sees("Tick the box")
        .choose("I have read every word. Nothing here points to a child, a family or a worker")
        .press("Publish on the public plan")
        .sees(progress);
  }

  private void readByAnyone(Way way, String wording) {
    var anyone = visitor(way).open(PLAN).sees(wording).sees("Verified");
    anyone.follow("Statement of").sees(STATEMENT);
    assertThat(anyone.path()).startsWith("/cheshire-west-and-chester/statements/");
  }

  private Path paper() {
    try {
      return Files.writeString(desk.resolve("programme.csv"), "module,changed\npre-birth,yes\n");
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
