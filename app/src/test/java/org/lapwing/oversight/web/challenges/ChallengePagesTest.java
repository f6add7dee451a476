package org.lapwing.oversight.web.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class ChallengePagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  Bodies bodies;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  private Viewer.Person scrutineer = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person manager = NOBODY;
  private BodyId executive = new BodyId(Ids.next());
  private String base = "";
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_scrutineer_and_somebody_to_ask() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var office = world.agency(north, "Office", "other");
    scrutineer = world.person(north, office, "Sena", Role.SCRUTINEER);
    manager = world.person(north, office, "Ruth", Role.BUSINESS_MANAGER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    base = "/p/" + world.slugOf(north) + "/challenges";
    today = LocalDate.now(clock);
    executive = new BodyId(Ids.next());
    var body = new Body(executive, "Executive", Body.Kind.EXECUTIVE, today.minusDays(900), null, 0);
    manager.run(() -> bodies.add(body, Set.of(police.person())));
  }

  @Test
  void from_an_empty_register_to_a_satisfied_scrutineer() {
    assertThat(valid(got(base, scrutineer))).contains("No challenge is open", "Raise a challenge");
    var challenge = raised();
    assertThat(valid(got(challenge + "?done=raised", scrutineer)))
        .contains("Challenge C-1", "How do we know?", "Reply due", "Whoever is asked has been told")
        .doesNotContain("I am satisfied");
    assertThat(valid(got(challenge + "/reply", police))).contains("Send the reply", "up to");

    var file = new MockMultipartFile(
        "file", "seen.txt", "text/plain", "Seen".getBytes(StandardCharsets.UTF_8));
    assertThat(pages
            .post()
            .uri(challenge + "/reply")
            .multipart()
            .file(file)
            .param("once", Ids.next().toString())
            .param("reply", "We looked at ten records")
            .with(csrf())
            .with(Actors.as(police))
            .exchange())
        .hasStatus3xxRedirection();

    var judged = valid(got(challenge, scrutineer));
    assertThat(judged)
        .contains(
            "We looked at ten records", "seen.txt", "I am satisfied", "Not satisfied, ask again");
    var way = judged.split("/replies/", 2)[1].split("\"", 2)[0];
    assertThat(got(challenge + "/replies/" + way, manager)).hasStatusOk();
    assertThat(valid(got(challenge + "/satisfied", scrutineer))).contains("What satisfies you?");
    assertThat(posted(challenge + "/satisfied", scrutineer, "note", "Ten records"))
        .hasStatus3xxRedirection();
    assertThat(valid(got(challenge, police))).contains("Satisfied", "Ten records");
    assertThat(valid(got(base + "?show=closed", police))).contains("C-1");
  }

  @Test
  void what_is_not_enough_is_asked_again_and_then_escalated() {
    var challenge = raised();
    assertThat(posted(challenge + "/reply", police, "reply", "Most of them"))
        .hasStatus3xxRedirection();
    assertThat(valid(got(challenge + "/again", scrutineer)))
        .contains("What does the reply leave open?");
    var noDay = posted(challenge + "/again", scrutineer, "because", "Most is no number");
    assertThat(noDay).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(noDay)).contains("Enter the day on which a reply is due", "Most is no number");
    assertThat(posted(
            challenge + "/again",
            scrutineer,
            day("because", "Most is no number", today.plusDays(9))))
        .hasStatus3xxRedirection();
    assertThat(valid(got(challenge, police)))
        .contains("Not satisfied, asked again", "Most is no number");

    assertThat(posted(challenge + "/reply", police, "reply", "9 of 14")).hasStatus3xxRedirection();
    assertThat(valid(got(challenge + "/escalate", scrutineer))).contains("To whom?", "Executive");
    var fields = new ArrayList<>(List.of(day("because", "No agency can say", today.plusDays(20))));
    fields.addAll(List.of("body", executive.value().toString()));
    assertThat(posted(challenge + "/escalate", scrutineer, fields.toArray(String[]::new)))
        .hasStatus3xxRedirection();
    assertThat(valid(got(challenge, police)))
        .contains("Escalated to Executive", "It stays here until it is answered");
    assertThat(valid(got(base + "?show=escalated", police))).contains("C-1", "Executive");
    assertThat(valid(got(challenge + "/withdraw", scrutineer))).contains("Why is it withdrawn?");
  }

  @Test
  void the_form_says_all_that_is_missing_and_keeps_what_was_typed() {
    var refused = posted(base + "/new", scrutineer, "reason", "I saw nothing", "subject", "record");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(refused))
        .contains(
            "Enter the question",
            "Enter the short name of the record",
            "Choose who is asked to reply",
            "Enter the day on which a reply is due",
            "I saw nothing");
  }

  @Test
  void a_record_that_is_not_here_is_said_by_its_name() {
    var fields = new ArrayList<>(List.of(day("question", "Why?", today.plusDays(9))));
    fields.addAll(List.of("subject", "record", "about", "A-99", "to", person(police)));
    var refused = posted(base + "/new", scrutineer, fields.toArray(String[]::new));

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(refused)).contains("Nothing here is called “A-99”");
    var challenge = raised();
    var reply = posted(challenge + "/reply", police, "reply", "See there", "action", "A-99");
    assertThat(reply).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(reply)).contains("No action here is called “A-99”", "See there");
  }

  @Test
  void whoever_may_not_do_it_is_told_who_may() {
    var challenge = raised();

    assertThat(got(base + "/new", manager)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(valid(got(base, manager))).doesNotContain("Raise a challenge");
    assertThat(valid(got(challenge, manager))).doesNotContain("/reply\"", "/withdraw\"");
    var own = posted(challenge + "/reply", scrutineer, "reply", "All is well");
    assertThat(own).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(own)).contains("Nobody answers their own challenge", "All is well");
    var other = posted(challenge + "/withdraw", manager, "reason", "Too late");
    assertThat(other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(other)).contains("Only whoever raised the challenge");
  }

  @Test
  void every_view_of_the_register_is_valid_and_marks_where_one_is() {
    raised();
    for (var show : List.of("open", "late", "escalated", "to-me", "closed", "all", "nonsense")) {
      assertThat(valid(got(base + "?show=" + show, police))).contains("aria-current=\"page\"");
    }
    assertThat(valid(got(base + "?show=to-me", police))).contains("C-1");
  }

  private String raised() {
    var once = Ids.next().toString();
    var fields = new ArrayList<>(List.of(day("question", "How do we know?", today.plusDays(9))));
    fields.addAll(List.of("once", once, "subject", "practice", "to", person(police)));
    assertThat(posted(base + "/new", scrutineer, fields.toArray(String[]::new)))
        .hasStatus3xxRedirection();
    return base + "/" + once;
  }

  private static String person(Viewer.Person who) {
    return "person/" + who.person().value();
  }

  private static String[] day(String field, String words, LocalDate due) {
    return new String[] {
      field,
      words,
      "due-day",
      "" + due.getDayOfMonth(),
      "due-month",
      "" + due.getMonthValue(),
      "due-year",
      "" + due.getYear()
    };
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    var all = new ArrayList<>(List.of(fields));
    if (!all.contains("once")) {
      all.addAll(List.of("once", Ids.next().toString()));
    }
    for (var index = 0; index < all.size(); index += 2) {
      form = form.param(all.get(index), all.get(index + 1));
    }
    return form.exchange();
  }

  /** What a page says, which must be valid HTML. */
  private static String valid(MvcTestResult result) {
    var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }
}
