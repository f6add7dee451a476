package org.lapwing.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
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
class ActionPagesTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  Actions actions;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person owner = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private String base = "";
  private String action = "";
  private ActionId id = ActionId.next();

  @BeforeEach
  void a_promise_under_way() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var health = world.agency(north, "Community health", "nhs_provider");
    var constabulary = world.agency(north, "Police", "police");
    manager = world.person(
        north, world.agency(north, "Business unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(north, health, "Amina", Role.REPRESENTATIVE);
    police = world.person(north, constabulary, "Jo", Role.REPRESENTATIVE);
    stranger = world.person(
        south, world.agency(south, "Elsewhere", "other"), "Sam", Role.BUSINESS_MANAGER);
    base = "/p/" + world.slugOf(north) + "/actions";
    id = raised(health, LocalDate.now(clock).minusDays(10));
    action = base + "/" + id.value();
  }

  private ActionId raised(AgencyId agency, LocalDate due) {
    var wanted = new NewAction(
        new Origin("statement", null, "", "Our statement"),
        Promise.of("Ask about every father"),
        new Owner(owner.person(), agency, List.of()),
        Dates.of(null, due),
        new State.UnderWay(due.minusDays(30), ""));
    return ((Accepted<Action>) manager.call(() -> actions.raise(wanted, Ids.next())))
        .value()
        .id();
  }

  @Test
  void the_register_shows_what_is_late_first_and_finds_words() {
    raised(owner.agency(), LocalDate.now(clock).plusDays(30));

    var all = got(base, police);
    assertThat(all).hasStatusOk().bodyText().contains("A-1", "A-2", "Late", "Community health");
    assertThat(text(all).indexOf("A-1")).isLessThan(text(all).indexOf("A-2"));
    assertThat(Html.errors(text(all))).isEmpty();
    assertThat(got(base + "?q=fathers", police)).bodyText().contains("A-1");
    assertThat(got(base + "?q=bruising", police)).bodyText().contains("No action matches");
    assertThat(got(base + "?only=late", police)).bodyText().contains("A-1").doesNotContain("A-2");
    assertThat(got(base + "?only=mine", police)).bodyText().contains("No action matches");
    assertThat(got(base + "?state=nonsense&agency=x&after=_", police)).hasStatusOk();
  }

  @Test
  void the_record_says_where_it_stands_and_what_is_next() {
    var page = got(action, owner);

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Late", "working days past", "Tell how it is going", "Thread");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(action, police)).bodyText().doesNotContain("Tell how it is going");
  }

  @Test
  void a_promise_is_kept_and_verified_by_another_agency() {
    assertThat(sent(action + "/complete", owner, Ids.next(), "The form is live"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Add evidence before you mark this as done", "The form is live");
    assertThat(posted(action + "/evidence", owner, "shows", "The new form"))
        .hasStatus3xxRedirection();
    assertThat(sent(action + "/complete", owner, Ids.next(), "The form is live"))
        .hasRedirectedUrl(action + "?done=complete");
    assertThat(Html.errors(text(got(action + "/verify", police)))).isEmpty();
    assertThat(got(action + "/verify", police))
        .bodyText()
        .contains("The new form", "The form is live");
    assertThat(got(action, owner)).bodyText().contains("Nobody verifies their own");
    assertThat(sent(action + "/verify", owner, Ids.next(), "Fine"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Nobody verifies their own", "Fine");
    assertThat(got(action, police)).bodyText().contains("Verify this action");
    assertThat(sent(action + "/verify", police, Ids.next(), "Read the form"))
        .hasStatus3xxRedirection();
    assertThat(got(action, owner)).bodyText().contains("Verified by Jo, Police", "Read the form");
  }

  @Test
  void a_form_sent_twice_does_its_deed_once() {
    var once = Ids.next();
    for (var sent = 0; sent < 2; sent++) {
      assertThat(posted(
              action + "/update",
              owner,
              "once",
              once.toString(),
              "note",
              "Four of six teams",
              "outlook",
              "on_track"))
          .hasRedirectedUrl(action + "?done=update");
    }

    assertThat(owner.call(() -> actions.history(id)))
        .filteredOn(entry -> !entry.note().isEmpty() && entry.note().startsWith("Four"))
        .hasSize(1);
  }

  @Test
  void evidence_is_attached_and_read_again() {
    var sent = pages
        .post()
        .uri(action + "/evidence")
        .multipart()
        .file(new MockMultipartFile(
            "file",
            "booking.txt",
            "text/plain",
            "the form".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .param("once", Ids.next().toString())
        .param("shows", "The question is now asked")
        .with(csrf())
        .with(Actors.as(owner))
        .exchange();
    assertThat(sent).hasStatus3xxRedirection();
    var page = text(got(action, police));
    assertThat(page).contains("booking.txt", "The question is now asked");
    var href = page.substring(page.indexOf(action + "/evidence/")).split("\"", 2)[0];
    assertThat(got(href, police)).hasStatusOk().bodyText().isEqualTo("the form");
    assertThat(got(href, stranger)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_date_that_does_not_exist_is_refused_in_the_field_and_kept() {
    var refused = pages
        .post()
        .uri(action + "/date")
        .param("once", Ids.next().toString())
        .param("due-day", "31")
        .param("due-month", "2")
        .param("due-year", "2027")
        .param("reason", "The supplier is late")
        .with(csrf())
        .with(Actors.as(owner))
        .exchange();

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("31 2 2027 is not a real date", "value=\"31\"", "The supplier is late");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void two_people_who_change_the_wording_at_once_lose_nothing() {
    var version = Integer.toString(manager.call(() -> actions.get(id)).version());
    assertThat(posted(
            action + "/wording",
            manager,
            "version",
            version,
            "promise",
            "Ask every father",
            "why",
            "Shorter"))
        .hasStatus3xxRedirection();

    var clash = posted(
        action + "/wording",
        manager,
        "version",
        version,
        "promise",
        "Record every father",
        "target",
        "15 of 16",
        "why",
        "A target was missing");
    assertThat(clash)
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Ask every father", "Record every father");
    assertThat(Html.errors(text(clash))).isEmpty();

    var newer = Integer.toString(manager.call(() -> actions.get(id)).version());
    assertThat(posted(
            action + "/wording/choose",
            manager,
            "version",
            newer,
            "promise",
            "Record every father",
            "target",
            "15 of 16",
            "keep-promise",
            "theirs",
            "keep-target",
            "yours",
            "why",
            "A target was missing"))
        .hasStatus3xxRedirection();
    assertThat(manager.call(() -> actions.get(id)).promise())
        .isEqualTo(new Promise("Ask every father", "", "", "", "15 of 16"));
  }

  @Test
  void a_new_promise_says_all_that_is_wrong_at_once_and_keeps_the_text() {
    var refused =
        posted(base + "/new", manager, "promise", "Give fathers the leaflet", "due-day", "4");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Choose who owns this action",
            "The date due must include a month",
            "Select where this action comes from",
            "Enter in a few neutral words what that was",
            "Give fathers the leaflet");
    assertThat(Html.errors(text(refused))).isEmpty();
    assertThat(got(base + "/new", owner)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_new_promise_is_recorded_once_however_often_it_is_sent() {
    var once = Ids.next().toString();
    for (var sent = 0; sent < 2; sent++) {
      assertThat(posted(
              base + "/new",
              manager,
              "once",
              once,
              "promise",
              "Give fathers the leaflet",
              "owner",
              owner.person().value().toString(),
              "with",
              police.agency().value().toString(),
              "due-day",
              "4",
              "due-month",
              "5",
              "due-year",
              Integer.toString(LocalDate.now(clock).getYear() + 1),
              "kind",
              "meeting",
              "origin",
              "Meeting of 4 March"))
          .hasStatus3xxRedirection();
    }
    var page = text(got(base + "/" + once, police));
    assertThat(page)
        .contains(
            "A-2",
            "Give fathers the leaflet",
            "Amina, Community health",
            "Police",
            "Meeting of 4 March");
    assertThat(text(got(base, police))).doesNotContain("A-3");
  }

  @Test
  void an_action_is_handed_over_and_a_date_moved_in_the_open() {
    assertThat(posted(action + "/owner", owner, "owner", police.person().value().toString()))
        .hasStatus3xxRedirection();
    assertThat(got(action, police)).bodyText().contains("Jo, Police", "Handed over");

    var year = Integer.toString(LocalDate.now(clock).getYear() + 1);
    assertThat(posted(
            action + "/date",
            police,
            "due-day",
            "4",
            "due-month",
            "5",
            "due-year",
            year,
            "reason",
            "Staff absence"))
        .hasStatus3xxRedirection();
    var page = text(got(action, manager));
    var decide = page.substring(page.indexOf(action + "/date/")).split("\"", 2)[0];
    assertThat(posted(decide, police, "agreed", "yes")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(posted(decide, manager, "agreed", "no"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter why the date stays");
    assertThat(posted(decide, manager, "agreed", "yes", "note", "Agreed this once"))
        .hasStatus3xxRedirection();
    assertThat(got(action, police)).bodyText().contains("4 May " + year, "First ", "Staff absence");
  }

  @Test
  void the_public_reads_only_what_somebody_other_than_its_writer_read_and_published() {
    assertThat(posted(
            action + "/public",
            owner,
            "wording",
            "We ask every father",
            "progress",
            "Four of six teams do"))
        .hasStatus3xxRedirection();
    var plan = base.replace("/p/", "/").replace("/actions", "/plan");
    assertThat(pages.get().uri(plan)).bodyText().doesNotContain("We ask every father");
    var page = got(action + "/public", manager);
    assertThat(Html.errors(text(page))).isEmpty();
    var words = text(page).split("name=\"words\" value=\"", 2)[1].split("\"", 2)[0];
    assertThat(posted(action + "/public/approve", owner, "words", words, "read", "yes"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(posted(action + "/public/approve", manager, "words", words))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Tick the box");
    assertThat(posted(action + "/public/approve", manager, "words", words, "read", "yes"))
        .hasStatus3xxRedirection();
    assertThat(pages.get().uri(plan))
        .bodyText()
        .contains("We ask every father", "Four of six teams do");

    assertThat(posted(action + "/public/withdraw", manager, "note", "A figure was wrong"))
        .hasStatus3xxRedirection();
    assertThat(pages.get().uri(plan)).bodyText().doesNotContain("We ask every father");
  }

  @Test
  void nobody_publishes_words_of_their_own() {
    posted(action + "/public", manager, "wording", "We ask fathers", "progress", "Some do");
    var page = text(got(action + "/public", manager));

    assertThat(page).contains("You wrote these words").doesNotContain("name=\"words\"");
  }

  @Test
  void a_date_asked_for_is_closed_when_the_action_is_done() {
    var next = Integer.toString(LocalDate.now(clock).getYear() + 1);
    posted(
        action + "/date",
        owner,
        "due-day",
        "4",
        "due-month",
        "5",
        "due-year",
        next,
        "reason",
        "Ill");
    posted(action + "/evidence", owner, "shows", "The new form");
    sent(action + "/complete", owner, Ids.next(), "The form is live");

    assertThat(got(action, manager))
        .bodyText()
        .contains("no new date is needed")
        .doesNotContain("Decide on the new date");
  }

  @Test
  void somebody_of_another_partnership_finds_nothing() {
    for (var path : List.of(
        "", "/update", "/complete", "/date", "/evidence", "/public", "/wording", "/owner")) {
      assertThat(got(action + path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(sent(action + "/update", stranger, Ids.next(), "Let me in"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult sent(String uri, Viewer.Person who, UUID once, String note) {
    return pages
        .post()
        .uri(uri)
        .param("once", once.toString())
        .param("note", note)
        .with(csrf())
        .with(Actors.as(who))
        .exchange();
  }

  /** A form with these fields, and an id of its own unless they have one. */
  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    if (!List.of(fields).contains("once")) {
      form = form.param("once", Ids.next().toString());
    }
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
