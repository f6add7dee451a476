package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lapwing.platform.Viewer;

/** A co-ordinator asks six agencies; they answer, one with a nil return, one late, and one by a link and a code. */
class AgenciesAnswerTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String WARD = "ward.sister@hospital.example";
  private static final Pattern TOKEN = Pattern.compile("/answer/(\\S+)");
  private static final Pattern CODE = Pattern.compile("\\b(\\d{3} \\d{3})\\b");
  private static final int TOO_LARGE = 60 * 1024 * 1024;

  @TempDir
  Path folder = Path.of("");

  @Test
  void six_agencies_answer_one_nil_one_late_one_by_link_and_code() throws IOException {
    var manager = asked();
    holdsNothing();
    answersSignedIn();
    var code = linked(manager);
    answersByLink(code);
    givesMoreTime(manager);
    manager
        .follow("Requests to agencies")
        .sees("Nil return")
        .sees("Submitted")
        .sees("Not started")
        .follow("Read the answers side by side")
        .sees("Two visits are recorded.")
        .sees("One birth is recorded.")
        .sees("Nil return: holds nothing")
        .sees("No answer yet");
  }

  private Visitor asked() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Cases")
        .follow("K-7")
        .follow("Requests to agencies")
        .follow("Ask agencies")
        .press("Ask these agencies")
        .sees("Choose at least one agency");
    List.of(
            "Marlshire Council",
            "Marl and Bracken Police",
            "NHS Marlshire Integrated Care Board",
            "Marlshire Community Health",
            "Marlshire Hospitals",
            "Haven Family Support")
        .forEach(manager::choose);
    dated(manager, "from", LocalDate.now(ZoneId.of("Europe/London")).minusYears(2));
    manager
        .fill("Name", "Ivy Inventeau")
        .fill("What are they? (such as Child, Mother, Partner of the mother)", "Child")
        .press("Add another person")
        .sees("Person 2")
        .press("Ask these agencies")
        .sees("The agencies were asked")
        .sees("Nobody there signs in");
    return manager;
  }

  private static void dated(Visitor visitor, String field, LocalDate day) {
    visitor.page().fill("#" + field + "-day", "" + day.getDayOfMonth());
    visitor.page().fill("#" + field + "-month", "" + day.getMonthValue());
    visitor.page().fill("#" + field + "-year", "" + day.getYear());
  }

  /** Two clicks from the page of the request. */
  private void holdsNothing() {
    newest(visitor(Way.WITH_JAVASCRIPT).signIn("police.rep@marlshire.example"))
        .follow("We hold nothing: nil return")
        .press("Send the nil return")
        .sees("Your answer was sent")
        .sees("Nil return");
  }

  private void answersSignedIn() throws IOException {
    var nurse = newest(visitor(Way.WITHOUT_JAVASCRIPT).signIn("health.rep@marlshire.example"))
        .sees("Ivy Inventeau")
        .follow("Answer the questions")
        .fill("Which record systems did you search?", "Our notes.")
        .press("Save and come back later")
        .sees("Saved. You can come back to it at any time")
        .follow("Add a file")
        .attach("File", large());
    nurse.press("Add the file").sees("50 MB");
    nurse.page().goBack();
    nurse.follow("Cancel").follow("Go on with the answer").sees("Our notes.");
    answers(nurse, "Two visits are recorded.");
    nurse
        .fill("Your role in your agency", "Head of health visiting")
        .choose("A senior has read it and signed it off")
        .press("Send the answer")
        .sees("Enter the name of the senior who signed it off")
        .fill("Name of the senior", "Robin Example")
        .fill("Their role", "Chief nurse")
        .press("Send the answer")
        .sees("Your answer was sent")
        .sees("Robin Example");
  }

  private Path large() throws IOException {
    var file = folder.resolve("records.csv");
    try (var out = Files.newBufferedWriter(file)) {
      var line = "1,a line of a file that is far too large to be sent\n".repeat(1000);
      for (var written = 0; written < TOO_LARGE; written += line.length()) {
        out.write(line);
      }
    }
    return file;
  }

  private static void answers(Visitor visitor, String involvement) {
    visitor
        .fill("Whom on the sheet did you look for, and whom do you know?", "The child is known.")
        .fill("Which record systems did you search?", "Our notes.")
        .fill("Summarise your involvement in the period asked about", involvement)
        .fill("What was your last contact before the incident?", "In March.")
        .press("Save and go on to send it")
        .sees("You have left these questions without an answer");
  }

  /** From My work to the request that was asked last. */
  private static Visitor newest(Visitor visitor) {
    var last = visitor
        .open("/p/marlshire")
        .page()
        .locator("tr:has-text('What your agency knows') a")
        .last();
    return visitor.open(last.getAttribute("href"));
  }

  private String linked(Visitor manager) {
    manager
        .follow("Marlshire Hospitals")
        .follow("Send a link")
        .fill("Work email address of whoever answers", WARD)
        .press("Send the link")
        .sees("Read this code out by telephone");
    var code = CODE.matcher(manager.page().innerText("main"));
    assertThat(code.find()).isTrue();
    manager.follow("Back to the request").sees("A link was sent");
    return code.group(1);
  }

  private void answersByLink(String code) {
    var link = "/answer/" + token();
    for (var look = 0; look < 3; look++) {
      visitor(Way.WITHOUT_JAVASCRIPT).open(link).sees("Code of 6 figures");
    }
    visitor(Way.WITH_JAVASCRIPT)
        .open(link)
        .fill("Code of 6 figures", code)
        .press("Open the request")
        .follow("Answer the questions")
        .fill("Which record systems did you search?", "Half a sentence")
        .waitFor("Saved at");
    var ward = visitor(Way.WITHOUT_JAVASCRIPT)
        .open(link)
        .fill("Code of 6 figures", "1")
        .press("Open the request")
        .sees("That is not the code for this link")
        .fill("Code of 6 figures", code)
        .press("Open the request")
        .sees("Ivy Inventeau")
        .follow("Go on with the answer")
        .sees("Half a sentence");
    answers(ward, "One birth is recorded.");
    ward.fill("Your name", "Ines Example")
        .fill("Your role in your agency", "Ward sister")
        .fill("Name of the senior", "Tom Example")
        .fill("Their role", "Medical director")
        .press("Send the answer")
        .sees("Your answer was sent");
    assertThat(ward.answerTo(link)).isEqualTo(404);
    ward.sees("This link opens nothing");
    assertThat(visitor(Way.WITH_JAVASCRIPT).answerTo("/answer/of-nobody")).isEqualTo(404);
  }

  private String token() {
    for (var partnership : partnerships.ids()) {
      var found = new Viewer.Job(partnership, "test")
          .call(() -> outbox.newest(true).stream()
              .filter(letter -> letter.address().equals(WARD))
              .map(letter -> String.valueOf(letter.text()))
              .findFirst());
      var token = TOKEN.matcher(found.orElse(""));
      if (token.find()) {
        return token.group(1);
      }
    }
    throw new AssertionError("No letter with a link was written");
  }

  private static void givesMoreTime(Visitor manager) {
    manager
        .follow("Requests to agencies")
        .follow("Marlshire Council")
        .press("Remind them now")
        .sees("The agency was reminded")
        .follow("Give more time");
    dated(manager, "due", LocalDate.now(ZoneId.of("Europe/London")).plusDays(30));
    manager
        .fill("Why does the day move?", "Two systems have to be searched")
        .press("Give more time")
        .sees("The new day stands");
  }

  @Test
  void a_request_to_the_wrong_agency_is_recalled_and_a_late_one_stands_out() {
    var manager = visitor(Way.BY_KEYBOARD_ALONE)
        .signIn(MANAGER)
        .sees("Answers that are late")
        .follow("Haven Family Support")
        .sees("Late")
        .follow("Recall it: it went to the wrong agency")
        .press("Recall it")
        .sees("Enter why it is recalled")
        .fill("Why is it recalled?", "Meant for another charity")
        .press("Recall it")
        .sees("The request was recalled")
        .sees("Meant for another charity");
    manager.follow("Requests to agencies").sees("Recalled").doesNotSee("Remind");
  }
}
