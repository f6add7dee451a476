package org.lapwing.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.requests.figures.RequestFigures;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RequestsTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);
  private static final Pattern TOKEN = Pattern.compile("/answer/(\\S+)");
  private static final Map<String, String> WHOLE = Map.of(
      "people", "The child is known",
      "systems", "Child health system",
      "involvement", "Two visits",
      "last-contact", "In March");
  private static final String READABLE = """
      select count(*) from answer_draft where position('notes' in encode(sealed, 'escape')) > 0
      """;
  private static final List<String> TABLES = List.of(
      "information_request",
      "request_subject",
      "answer_draft",
      "agency_answer",
      "agency_answer_line",
      "request_attachment",
      "request_entry",
      "answer_link");

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Cases cases;

  @Autowired
  Access access;

  @Autowired
  Requests requests;

  @Autowired
  Answering answering;

  @Autowired
  Submitting submitting;

  @Autowired
  AgencyAnswers answers;

  @Autowired
  AnswerLinks links;

  @Autowired
  AnswerCode codes;

  @Autowired
  RequestsWaiting waiting;

  @Autowired
  RequestFigures figures;

  @Autowired
  Chasing chasing;

  @Autowired
  Outbox outbox;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person reviewer = NOBODY;
  private Viewer.Person nurse = NOBODY;
  private Viewer.Person senior = NOBODY;
  private Viewer.Person officer = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private AgencyId hospital = AgencyId.next();
  private final CaseId file = CaseId.next();

  @BeforeEach
  void a_case_of_which_three_agencies_are_asked() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    var health = world.agency(north, "Community health", "nhs_provider");
    var police = world.agency(north, "Police", "police");
    hospital = world.agency(north, "Hospital", "nhs_provider");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    reviewer = world.person(north, unit, "Helen", Role.REVIEWER);
    nurse = world.person(north, health, "Amina", Role.REPRESENTATIVE);
    senior = world.person(north, health, "Grace", Role.REPRESENTATIVE);
    practitioner = world.person(north, health, "Maya", Role.PRACTITIONER);
    officer = world.person(north, police, "Jo", Role.REPRESENTATIVE);
    manager.run(() -> took(cases.open(file, "K-1")));
    manager.run(() -> took(requests.send(round(Ids.next(), health, police, hospital))));
  }

  private Round round(UUID once, AgencyId... agencies) {
    return new Round(
        once,
        file,
        List.of(agencies),
        today().minusYears(2),
        today(),
        "section_16h",
        today().plusDays(7),
        List.of(new Subject("Una Invented", "", "", "", "Mother")));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  private RequestId to(AgencyId agency) {
    return manager.call(() -> requests.of(file).stream()
        .filter(one -> one.agency().equals(agency))
        .findFirst()
        .orElseThrow()
        .id());
  }

  private long rows(Viewer who, String table) {
    return who.call(() -> Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql("select count(*) from " + table).query(Long.class).single())));
  }

  private List<String> letters(String whom) {
    return new Viewer.Job(manager.partnership(), "test")
        .call(() -> outbox.newest(true).stream()
            .filter(one -> one.address().equals(whom))
            .map(one -> String.valueOf(one.text()))
            .toList());
  }

  private String mailOf(Viewer.Person person) {
    return person.person().value() + "@example.test";
  }

  private void answered(Viewer.Person who) {
    var id = to(who.agency());
    who.run(() -> {
      took(answering.save(id, 0, WHOLE));
      took(submitting.send(id, Ids.next(), "", "Named nurse", "Robin Example", "Head"));
    });
  }

  @Test
  void each_agency_gets_a_request_of_its_own_and_its_letter_says_nothing_of_the_case() {
    assertThat(manager.call(() -> requests.of(file))).hasSize(3);
    assertThat(letters(mailOf(nurse)))
        .singleElement()
        .asString()
        .contains("/requests/" + to(nurse.agency()).value())
        .doesNotContain("K-1", "Invented", "Mother", "RQ-");
    assertThat(letters(mailOf(practitioner))).isEmpty();
  }

  @Test
  void sending_the_form_twice_asks_nobody_twice() {
    var once = Ids.next();
    manager.run(() -> {
      took(requests.send(round(once, hospital)));
      took(requests.send(round(once, hospital)));
      assertThat(requests.of(file)).hasSize(4);
    });
  }

  @Test
  void a_representative_sees_the_own_request_and_its_sheet_without_any_grant_and_nothing_else() {
    answered(officer);
    var own = to(nurse.agency());
    assertThat(nurse.call(() -> answering.mine(own)).reference()).startsWith("RQ-");
    assertThat(nurse.call(() -> answering.sheet(own)))
        .extracting(Subject::name)
        .containsExactly("Una Invented");
    assertThatThrownBy(() -> nurse.call(() -> answering.mine(to(officer.agency()))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> nurse.call(() -> requests.get(file, own)))
        .isInstanceOf(NotFound.class);
    assertThat(rows(nurse, "information_request")).isOne();
    assertThat(rows(nurse, "request_subject")).isOne();
    assertThat(rows(nurse, "agency_answer")).isZero();
    assertThat(rows(nurse, "agency_answer_line")).isZero();
    assertThat(rows(nurse, "answer_link")).isZero();
  }

  @Test
  void a_representative_who_was_let_into_the_case_still_reads_no_other_agency() {
    answered(officer);
    manager.run(() -> took(access.grantCase(new CaseGrant.Wish(
        Ids.next(), file, nurse.person(), "Sits on the panel", today().plusDays(9)))));
    assertThat(rows(nurse, "information_request")).isOne();
    assertThat(rows(nurse, "agency_answer")).isZero();
    assertThat(nurse.call(() -> answers.sideBySide(file)).rows()).isEmpty();
  }

  @Test
  void somebody_of_the_agency_who_does_not_speak_for_it_sees_nothing() {
    TABLES.forEach(table -> assertThat(rows(practitioner, table)).as(table).isZero());
  }

  @Test
  void a_wall_beats_the_agency_its_letters_and_its_work() {
    manager.run(() -> took(access.buildWall(Ids.next(), file, nurse.person(), "Knows the family")));
    var own = to(nurse.agency());
    TABLES.forEach(table -> assertThat(rows(nurse, table)).as(table).isZero());
    assertThatThrownBy(() -> nurse.call(() -> answering.mine(own))).isInstanceOf(NotFound.class);
    assertThat(nurse.call(() -> waiting.waiting())).isEmpty();
    manager.run(() -> took(requests.chase(file, own, Ids.next())));
    assertThat(letters(mailOf(nurse))).hasSize(1);
    assertThat(letters(mailOf(senior))).hasSize(2);
  }

  @Test
  void the_case_group_reads_answers_but_the_real_names_of_the_sheet_only_where_they_may() {
    answered(nurse);
    assertThat(rows(reviewer, "agency_answer")).isZero();
    manager.run(() -> took(access.grantCase(new CaseGrant.Wish(
        Ids.next(), file, reviewer.person(), "Leads the review", today().plusDays(9)))));
    assertThat(rows(reviewer, "agency_answer")).isOne();
    assertThat(rows(reviewer, "request_subject")).isZero();
    assertThat(rows(reviewer, "answer_draft")).isZero();
    assertThat(rows(reviewer, "answer_link")).isZero();
  }

  @Test
  void what_is_written_is_kept_sealed_and_shown_to_nobody_before_it_is_sent() {
    var own = to(nurse.agency());
    nurse.run(() -> took(answering.save(own, 0, Map.of("systems", "Our notes", "nonsense", "x"))));
    assertThat(senior.call(() -> answering.draft(own)).lines())
        .containsExactly(Map.entry("systems", "Our notes"));
    assertThat(rows(manager, "answer_draft")).isZero();
    assertThat(manager.call(() -> requests.get(file, own)).state())
        .isInstanceOf(State.Started.class);
    long readable = nurse.call(() -> Objects.requireNonNull(
        transaction.execute(_ -> jdbc.sql(READABLE).query(Long.class).single())));
    assertThat(readable).isZero();
    assertThatThrownBy(() -> senior.run(() -> took(answering.save(own, 0, Map.of()))))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void an_answer_is_whole_and_signed_off_and_can_be_corrected_until_it_is_closed() {
    var own = to(nurse.agency());
    nurse.run(() -> {
      took(answering.save(own, 0, Map.of("systems", "Our notes")));
      assertThat(refused(submitting.send(own, Ids.next(), "", "Nurse", "Robin", "Head")))
          .startsWith("“People you checked” has no answer yet");
      took(answering.save(own, 1, WHOLE));
      took(submitting.send(own, Ids.next(), "Somebody else", "Nurse", "Robin Example", "Head"));
      var draft = answering.draft(own);
      took(answering.save(own, draft.version(), Map.of("involvement", "x")));
      assertThat(refused(submitting.send(own, Ids.next(), "", "Nurse", "Robin", "Head")))
          .contains("has no answer yet");
      var again = new java.util.HashMap<>(WHOLE);
      again.put("involvement", "Three visits");
      again.put("why", "A visit was missing");
      took(answering.save(own, draft.version() + 1, again));
      took(submitting.send(own, Ids.next(), "", "Nurse", "Robin Example", "Head"));
    });
    var request = manager.call(() -> requests.get(file, own));
    var editions = manager.call(() -> answers.of(request));
    assertThat(editions).extracting(Answer::edition).containsExactly(2, 1);
    assertThat(editions.getLast().lines()).containsEntry("involvement", "Two visits");
    assertThat(editions.getFirst().why()).isEqualTo("A visit was missing");
    assertThat(editions.getFirst().signature().author())
        .as("nobody writes as somebody else")
        .isEqualTo("Amina");
    manager.run(() -> took(requests.close(file, own, Ids.next())));
    assertThat(refused(nurse.call(() -> submitting.nil(own, Ids.next()))))
        .startsWith("This request is closed");
    assertThat(refused(nurse.call(() -> answering.save(own, 0, WHOLE))))
        .startsWith("This request is closed");
  }

  @Test
  void a_second_person_of_the_agency_signs_what_a_colleague_wrote_and_nobody_their_own() {
    var own = to(nurse.agency());
    nurse.run(() -> {
      took(answering.save(own, 0, WHOLE));
      took(submitting.ask(own, "Named nurse"));
      assertThat(refused(submitting.sign(own, Ids.next()))).startsWith("You wrote this answer");
    });
    assertThatThrownBy(() -> officer.call(() -> submitting.sign(own, Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThat(senior.call(() -> waiting.waiting()))
        .extracting(WorkItem::ask)
        .contains("Sign off the answer");
    senior.run(() -> took(submitting.sign(own, Ids.next())));
    var answer = manager.call(() -> answers.of(requests.get(file, own))).getFirst();
    assertThat(answer.signature().author()).isEqualTo("Amina");
    assertThat(answer.signature().senior()).isEqualTo("Grace");
    assertThat(answer.signature().seniorPerson()).isEqualTo(senior.person());
  }

  @Test
  void a_nil_return_needs_no_words_and_sending_it_twice_answers_once() {
    var own = to(officer.agency());
    var once = Ids.next();
    officer.run(() -> {
      took(submitting.nil(own, once));
      took(submitting.nil(own, once));
    });
    var request = manager.call(() -> requests.get(file, own));
    assertThat(request.standing(today())).isEqualTo(Standing.NIL);
    assertThat(manager.call(() -> answers.of(request))).hasSize(1);
    assertThat(manager.call(() -> answers.sideBySide(file)).nil()).containsExactly("Police");
  }

  @Test
  void a_recalled_request_shows_the_agency_no_name_any_more_and_takes_no_answer() {
    var own = to(nurse.agency());
    nurse.run(() -> took(answering.save(own, 0, WHOLE)));
    manager.run(() -> took(requests.recall(file, own, Ids.next(), "Meant for another trust")));
    assertThat(nurse.call(() -> answering.mine(own)).state()).isInstanceOf(State.Recalled.class);
    assertThat(rows(nurse, "request_subject")).isZero();
    assertThatThrownBy(() -> nurse.call(() -> answering.sheet(own))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> nurse.call(() -> submitting.nil(own, Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThat(manager.call(() -> requests.history(own)))
        .extracting(Happening::kind, Happening::note)
        .contains(org.assertj.core.groups.Tuple.tuple(
            Happening.Kind.RECALLED, "Meant for another trust"));
  }

  private Viewer.Link link(UUID once) {
    return new Viewer.Link(manager.partnership(), AnswerLinkStore.PURPOSE, once);
  }

  private AnswerLinks.Code linked(UUID once) {
    return manager.call(() -> took(links.make(file, to(hospital), once, "ward@hospital.example")));
  }

  @Test
  void a_link_and_its_code_open_one_request_and_are_used_up_by_the_answer_alone() {
    var once = Ids.next();
    var code = linked(once);
    var token = TOKEN.matcher(letters("ward@hospital.example").getFirst());
    assertThat(token.find()).isTrue();
    assertThat(letters("ward@hospital.example").getFirst())
        .doesNotContain(code.digits(), "K-1", "Invented");
    assertThat(links.behind(token.group(1))).contains(link(once));
    assertThat(links.behind("no-such-token")).isEmpty();
    for (var look = 0; look < 9; look++) {
      assertThat(link(once).call(codes::works))
          .as("however often a scanner looks")
          .isTrue();
    }
    var id = took(link(once).call(() -> codes.enter(code.digits())));
    assertThat(id).isEqualTo(to(hospital));
    link(once).run(() -> {
      assertThat(answering.sheet(id)).hasSize(1);
      assertThatThrownBy(() -> answering.mine(to(nurse.agency()))).isInstanceOf(NotFound.class);
      took(answering.save(id, 0, WHOLE));
      took(submitting.send(id, Ids.next(), "Ines Example", "Doctor", "Tom Example", "Director"));
    });
    assertThat(link(once).call(codes::works)).isFalse();
    TABLES.forEach(table -> assertThat(rows(link(once), table)).as(table).isZero());
    assertThat(manager.call(() -> requests.get(file, id)).standing(today()))
        .isEqualTo(Standing.SUBMITTED);
  }

  @Test
  void five_wrong_codes_lock_a_link_until_a_new_code_is_made() {
    var once = Ids.next();
    var code = linked(once);
    var wrong = code.digits().equals("000000") ? "000001" : "000000";
    for (var attempt = 1; attempt < 5; attempt++) {
      assertThat(refused(link(once).call(() -> codes.enter(wrong))))
          .startsWith("That is not the code");
    }
    assertThat(refused(link(once).call(() -> codes.enter(wrong)))).contains("locked");
    assertThat(refused(link(once).call(() -> codes.enter(code.digits())))).contains("locked");
    var other = manager.call(() -> took(links.newCode(file, to(hospital), once)));
    took(link(once).call(() -> codes.enter(other.digits())));
    assertThat(manager.call(() -> requests.history(to(hospital))))
        .extracting(Happening::kind)
        .contains(Happening.Kind.LINK_LOCKED);
  }

  @Test
  void a_link_that_ended_was_replaced_or_recalled_opens_nothing() {
    var first = Ids.next();
    linked(first);
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(29)),
        () -> assertThat(link(first).call(codes::works)).isFalse());
    var second = Ids.next();
    linked(second);
    assertThat(link(first).call(codes::works)).as("replaced").isFalse();
    assertThat(link(second).call(codes::works)).isTrue();
    manager.run(() -> took(requests.recall(file, to(hospital), Ids.next(), "Another trust")));
    assertThat(link(second).call(codes::works)).as("recalled").isFalse();
    assertThatThrownBy(() -> link(second).call(() -> answering.behindLink()))
        .isInstanceOf(NotFound.class);
  }

  private void on(LocalDate day, Runnable work) {
    ScopedClock.at(day.atTime(9, 0).atZone(InWords.LONDON).toInstant(), work);
  }

  private LocalDate workingDayAfter(LocalDate day) {
    var next = day.plusDays(1);
    return next.getDayOfWeek().getValue() > 5 ? workingDayAfter(next) : next;
  }

  @Test
  void the_job_reminds_once_for_each_step_and_never_whoever_has_answered() {
    answered(officer);
    var due = manager.call(() -> requests.get(file, to(nurse.agency()))).due();
    var later = workingDayAfter(workingDayAfter(workingDayAfter(due.plusDays(7))));
    on(later, chasing::run);
    on(later, chasing::run);
    var reminded = manager.call(() -> requests.history(to(nurse.agency()))).stream()
        .filter(one -> one.kind() == Happening.Kind.CHASED)
        .toList();
    assertThat(reminded).hasSize(1);
    assertThat(letters(mailOf(nurse))).hasSize(2);
    assertThat(letters(mailOf(officer))).hasSize(1);
    assertThat(manager.call(() -> requests.history(to(hospital))))
        .as("nobody there can be reached")
        .noneMatch(one -> one.kind() == Happening.Kind.CHASED);
    assertThat(refused(manager.call(() -> requests.chase(file, to(hospital), Ids.next()))))
        .contains("Send a link");
  }

  @Test
  void what_is_late_waits_for_those_who_asked_and_what_is_asked_for_the_agency() {
    assertThat(nurse.call(() -> waiting.waiting()))
        .extracting(WorkItem::title, WorkItem::ask)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("What your agency knows", "Answer"));
    assertThat(manager.call(() -> waiting.waiting())).isEmpty();
    on(
        today().plusDays(9),
        () ->
            assertThat(manager.call(() -> waiting.waiting())).hasSize(3).allMatch(WorkItem::late));
  }

  @Test
  void timeliness_is_counted_over_the_partnership_and_of_no_agency() {
    answered(nurse);
    officer.run(() -> took(submitting.nil(to(officer.agency()), Ids.next())));
    var counted = reviewer.call(() -> figures.since(today().minusYears(1)));
    assertThat(counted.asked()).isEqualTo(3);
    assertThat(counted.inTime()).isEqualTo(2);
    assertThat(counted.nil()).isOne();
    assertThat(counted.open()).isOne();
  }

  @Test
  void nobody_but_those_who_run_the_business_asks_or_chases() {
    List<Supplier<Outcome<?>>> deeds = List.of(
        () -> requests.send(round(Ids.next(), hospital)),
        () -> requests.chase(file, to(hospital), Ids.next()),
        () -> requests.recall(file, to(hospital), Ids.next(), "Oh"),
        () -> links.make(file, to(hospital), Ids.next(), "a@b.example"));
    for (var who : List.of(reviewer, nurse, practitioner)) {
      deeds.forEach(deed -> assertThatThrownBy(() -> who.call(deed)).isInstanceOf(NotFound.class));
    }
  }
}
