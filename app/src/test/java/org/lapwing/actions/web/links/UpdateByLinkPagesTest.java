package org.lapwing.actions.web.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.Entry;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.actions.links.UpdateLinks;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.letters.Mornings;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.Notices;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class UpdateByLinkPagesTest {

  private static final Pattern LINK = Pattern.compile("(/update/([\\w-]+))");
  private static final Map<String, String> FINE =
      Map.of("note", "Two teams ask about fathers now.", "outlook", "on_track");
  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  BeanFactory beans;

  @Autowired
  BankHolidays holidays;

  @Autowired
  Actions actions;

  @Autowired
  DatesOfActions dates;

  @Autowired
  EvidenceOfActions evidence;

  @Autowired
  UpdateLinks links;

  @Autowired
  Notices notices;

  @Autowired
  Outbox outbox;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person owner = NOBODY;
  private Viewer.Person colleague = NOBODY;
  private LocalDate today = LocalDate.EPOCH;
  private ActionId id = ActionId.next();
  private ActionId other = ActionId.next();
  private String link = "";

  @BeforeEach
  void a_letter_with_a_link() {
    today = LocalDate.now(InWords.LONDON);
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var health = world.agency(north, "Community health", "nhs_provider");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(north, health, "Amina", Role.PRACTITIONER);
    colleague = world.person(north, health, "Noor", Role.PRACTITIONER);
    id = raised("Ask about every father");
    other = raised("Write to every school");
    manager.run(() -> actions.update(id, Ids.next(), "An earlier secretword"));
    link = letter();
  }

  private ActionId raised(String promise) {
    var wanted = new NewAction(
        new Origin("statement", null, "", "Our statement"),
        Promise.of(promise),
        new Owner(owner.person(), owner.agency(), List.of()),
        Dates.of(null, today.plusDays(3)),
        new State.UnderWay(LocalDate.of(2026, 1, 5), ""));
    var outcome = manager.call(() -> actions.raise(wanted, Ids.next()));
    return ((Accepted<Action>) outcome).value().id();
  }

  /** The address in a letter of today or of the working day after it, of the first action. */
  private String letter() {
    var sent = new ArrayList<Letter>();
    var day =
        holidays.workingDays().isWorking(today) ? today : holidays.workingDays().after(today, 1);
    new Mornings(beans).write(day, manager.partnership(), sent::add);
    var text = sent.stream()
        .filter(one -> one.to().startsWith(owner.person().value().toString()))
        .map(Letter::text)
        .flatMap(String::lines)
        .filter(line -> line.contains("A-1 "))
        .findFirst()
        .orElseThrow();
    return found(text);
  }

  private static String found(String text) {
    var found = LINK.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  private String newest() {
    var letters = new Viewer.Job(manager.partnership(), "test").call(() -> outbox.newest(true));
    return letters.stream().map(one -> String.valueOf(one.text())).findFirst().orElse("");
  }

  private MvcTestResult get(String address) {
    return pages.get().uri(address).exchange();
  }

  private MvcTestResult sent(Map<String, String> fields) {
    var request = pages.post().uri(link).multipart().with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<Entry> history() {
    return manager.call(() -> actions.history(id));
  }

  @Test
  void a_link_shows_the_words_and_the_day_of_one_action_and_names_nobody() {
    var page = get(link);

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Action A-1", "Ask about every father", InWords.day(today.plusDays(3)))
        .doesNotContain(
            "Amina", "Ruth", "Community health", "secretword", "school", "Our statement");
    assertThat(page).headers().hasValue("Cache-Control", "no-store");
    assertThat(page).headers().hasValue("Referrer-Policy", "no-referrer");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void looking_at_it_changes_nothing_however_often_a_scanner_follows_it() {
    var before = history().size();
    for (var look = 0; look < 5; look++) {
      assertThat(get(link)).hasStatusOk();
      assertThat(get(link + "/sent")).hasStatus(404);
    }
    assertThat(history()).hasSize(before);
    assertThat(sent(FINE)).hasStatus3xxRedirection();
  }

  @Test
  void an_update_by_a_link_is_marked_so_and_its_owner_is_told() {
    assertThat(sent(FINE)).hasRedirectedUrl(link + "/sent");

    assertThat(get(link + "/sent")).hasStatusOk().bodyText().contains("What you said is received");
    var entry = history().getFirst();
    assertThat(entry.note()).contains("Two teams ask about fathers now.");
    assertThat(entry.by()).isEqualTo("Sent by the link in a letter to its owner");
    List<Notices.Notice> told = owner.call(notices::mine);
    assertThat(told)
        .anySatisfy(
            notice -> assertThat(notice.words()).contains("An update of A-1 was sent by the link"));
    assertThat(trail("action-updated")).contains("link");
  }

  private List<String> trail(String deed) {
    return manager.call(
        () -> transaction.execute(_ -> jdbc.sql("select viewer from trail_entry where what = :what")
            .param("what", deed)
            .query(String.class)
            .list()));
  }

  @Test
  void evidence_and_a_new_date_come_with_it_and_the_owner_cannot_decide_on_that_date() {
    var wanted = today.plusDays(40);
    var file = new MockMultipartFile(
        "file",
        "log.csv",
        "text/csv",
        "week,asked\n1,yes\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var answer = pages
        .post()
        .uri(link)
        .multipart()
        .file(file)
        .param("note", "Behind.")
        .param("outlook", "off_track")
        .param("recovery", "A second team joins.")
        .param("shows", "The first week")
        .param("due-day", "" + wanted.getDayOfMonth())
        .param("due-month", "" + wanted.getMonthValue())
        .param("due-year", "" + wanted.getYear())
        .param("reason", "Sickness")
        .with(csrf())
        .exchange();

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(manager.call(() -> evidence.of(id))).singleElement().satisfies(one -> {
      assertThat(one.shows()).isEqualTo("The first week");
      assertThat(one.by()).isEmpty();
    });
    var asked = manager.call(() -> dates.waiting(id)).orElseThrow();
    assertThat(owner.call(() -> dates.decide(id, Ids.next(), asked.id(), true, "Yes")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(history())
        .filteredOn(entry -> entry.by().startsWith("Sent by the link"))
        .hasSize(3);
  }

  @Test
  void what_is_wrong_is_said_beside_it_and_what_was_typed_is_kept() {
    var answer = sent(Map.of("note", "Half a sentence", "reason", "Because"));

    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("Select whether it is on track", "Half a sentence", "Because");
    assertThat(Html.errors(text(answer))).isEmpty();
    assertThat(sent(FINE)).hasStatus3xxRedirection();
  }

  @Test
  void the_same_form_sent_twice_counts_once() {
    var before = history().size();
    assertThat(sent(FINE)).hasRedirectedUrl(link + "/sent");
    assertThat(sent(FINE)).hasRedirectedUrl(link + "/sent");
    assertThat(history()).hasSize(before + 1);
    assertThat(get(link)).hasStatus(404).bodyText().contains("This link opens nothing");
  }

  @Test
  void sent_many_times_at_once_it_counts_once() throws Exception {
    var before = history().size();
    try (var many = java.util.concurrent.Executors.newFixedThreadPool(6)) {
      java.util.concurrent.Callable<MvcTestResult> send = () -> sent(FINE);
      for (var one : many.invokeAll(java.util.Collections.nCopies(6, send))) {
        assertThat(one.get()).hasStatus3xxRedirection();
      }
    }
    assertThat(history()).hasSize(before + 1);
  }

  @Test
  void nobody_marks_an_action_as_done_by_a_link() {
    assertThat(get(link)).bodyText().doesNotContain("Mark as done");
    assertThat(pages.post().uri(link + "/complete").with(csrf()).exchange()).hasStatus(404);
  }

  @Test
  void whoever_holds_a_link_sees_no_other_action_whatever_is_asked() {
    var holder = links.behind(link.substring("/update/".length())).orElseThrow();
    holder.run(() -> transaction.executeWithoutResult(_ -> {
      for (var table : List.of(
          "action",
          "action_entry",
          "action_evidence",
          "action_date_request",
          "action_part",
          "reminder")) {
        assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
            .as(table)
            .isZero();
      }
      jdbc.sql("select bind_update(:link, :now)")
          .param("link", holder.subject())
          .param("now", Instant.now().atOffset(java.time.ZoneOffset.UTC))
          .query((_, _) -> true)
          .single();
      assertThat(jdbc.sql("select id from action").query(java.util.UUID.class).list())
          .containsExactly(id.value())
          .doesNotContain(other.value());
    }));
  }

  @Test
  void a_link_ends_after_fourteen_days_and_says_what_to_do() {
    var later = Instant.now().plus(Duration.ofDays(20));
    ScopedClock.at(later, () -> {
      var page = get(link);
      assertThat(page)
          .hasStatus(404)
          .bodyText()
          .contains("This link opens nothing", "Sign in", "Send me a new link")
          .doesNotContain("father", "Amina");
      assertThat(Html.errors(text(page))).isEmpty();
      assertThat(sent(FINE)).hasStatus(404);
    });
  }

  @Test
  void a_link_ends_when_the_action_is_handed_over_or_closed() {
    manager.run(() -> actions.handOver(
        id, Ids.next(), new Owner(colleague.person(), colleague.agency(), List.of()), ""));
    assertThat(get(link)).hasStatus(404);
    assertThat(sent(FINE)).hasStatus(404);
    manager.run(() ->
        actions.handOver(id, Ids.next(), new Owner(owner.person(), owner.agency(), List.of()), ""));
    assertThat(get(link)).hasStatusOk();
    manager.run(() -> actions.drop(id, Ids.next(), "No longer needed"));
    assertThat(get(link)).hasStatus(404);
  }

  @Test
  void a_link_ends_when_its_owner_has_left() {
    new Viewer.Job(manager.partnership(), "test")
        .run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "update role_holding set ended_at = given_at, end_reason = 'Left' where person_id = :who")
            .param("who", owner.person().value())
            .update()));
    assertThat(get(link)).hasStatus(404);
    assertThat(anew(link)).hasStatusOk();
    assertThat(newest()).doesNotContain("/update/");
  }

  private MvcTestResult anew(String address) {
    return pages.post().uri(address + "/new").with(csrf()).exchange();
  }

  @Test
  void a_new_link_goes_to_the_address_of_the_owner_and_the_page_never_says_whether() {
    assertThat(sent(FINE)).hasStatus3xxRedirection();
    var asked = text(anew(link));
    var again = newest();
    assertThat(again).contains("A-1", "for one update").doesNotContain("father");
    assertThat(get(found(again))).hasStatusOk();
    assertThat(text(anew(link)).replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(asked.replaceAll("value=\"[^\"]*\"", ""));
    assertThat(newest()).isEqualTo(again);
    assertThat(text(anew("/update/of-nobody")).replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(asked.replaceAll("value=\"[^\"]*\"", ""));
    assertThat(Html.errors(asked)).isEmpty();
  }

  @Test
  void a_link_that_never_was_and_one_of_another_purpose_lead_to_the_same_page() {
    assertThat(get("/update/of-nobody"))
        .hasStatus(404)
        .bodyText()
        .contains("This link opens nothing");
    assertThat(get("/answer/" + link.substring("/update/".length()))).hasStatus(404);
  }

  @Test
  void the_secret_is_kept_nowhere_but_in_the_letter(CapturedOutput log) {
    get(link);
    sent(FINE);
    var token = link.substring("/update/".length());
    assertThat(log.getOut()).doesNotContain(token);
    var kept = jdbc.sql("select count(*) from update_behind(:token)")
        .param("token", token.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .query(Long.class)
        .single();
    assertThat(kept).isZero();
  }
}
