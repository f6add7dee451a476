package org.lapwing.incidents.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.incidents.AnIncident.took;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.NameGrant;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Names;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.clocks.Clocks;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.Milestones;
import org.lapwing.incidents.clocks.Occurrence;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.incidents.deciding.Notifying;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.lapwing.incidents.deciding.ReviewQuestion.Answer;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.Papers;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Round;
import org.lapwing.requests.Subject;
import org.lapwing.requests.Submitting;
import org.lapwing.testing.PdfUa;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is gathered for the forms of others, written by people, sent and kept. */
@SpringBootTest
class PacksTest {

  private final LocalDate aware = LocalDate.now(ZoneId.of("Europe/London")).minusDays(8);

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Packs packs;

  @Autowired
  SentPacks sent;

  @Autowired
  NamedPacks named;

  @Autowired
  Papers papers;

  @Autowired
  Files files;

  private Pack pack(AnIncident here, IncidentId id, PackKind kind) {
    return here.manager.call(() -> packs.of(id, kind));
  }

  private List<Child> children(AnIncident here, IncidentId id) {
    return here.manager.call(() -> beans.getBean(Incidents.class).children(List.of(id.value())));
  }

  private void coded(AnIncident here, Child child, Trait trait, String answer) {
    here.manager.run(() -> beans.getBean(ChildCodes.class).tell(child, Map.of(trait, answer)));
  }

  private void write(AnIncident here, Pack pack, String key, String words) {
    var line = pack.line(key).orElseThrow();
    here.manager.run(
        () -> took(packs.write(pack, line, line.written().edition(), words, Ids.next())));
  }

  private Sending sending() {
    return new Sending(aware.plusDays(1), null, "Ruth", "The Panel", Channel.FORM);
  }

  private static List<String> refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return List.of(((Refused<?>) outcome).because().field());
  }

  private static String textOf(byte[] file, Format format) throws IOException {
    if (format == Format.WORD) {
      try (var word = new XWPFDocument(new ByteArrayInputStream(file));
          var text = new XWPFWordExtractor(word)) {
        return text.getText();
      }
    }
    try (var pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @EnumSource(PackKind.class)
  void a_pack_holds_every_field_and_no_other_child(PackKind kind) throws IOException {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A", "Child B");
    var other = here.recorded("K-8", aware, "Child Q");
    coded(here, children(here, id).getFirst(), Trait.AGE_BAND, "under_1");
    coded(here, children(here, id).getLast(), Trait.AGE_BAND, "1_to_5");
    coded(here, children(here, other).getFirst(), Trait.AGE_BAND, "16_to_17");
    pack(here, id, kind)
        .lines()
        .forEach(
            line -> write(here, pack(here, id, kind), line.key(), "Written into " + line.title()));
    pack(here, other, kind)
        .lines()
        .forEach(line ->
            write(here, pack(here, other, kind), line.key(), "Stranger to " + line.title()));

    var whole = pack(here, id, kind);
    assertThat(whole.missing()).isEmpty();
    for (var format : Format.values()) {
      var file = papers.set(PackPaper.of(whole), format);
      var text = spaced(textOf(file, format));
      for (var line : whole.lines()) {
        assertThat(text).contains(spaced(line.field().label()), "Written into " + line.title());
        line.answer()
            .lines()
            .forEach(one -> assertThat(text).contains(spaced(one).strip()));
      }
      assertThat(text)
          .contains("Child A", "Child B", "Under 1 year", "1 to 5 years", "K-7")
          .doesNotContain("Child Q", "16 to 17", "Stranger", "K-8", "DRAFT");
      if (format == Format.PDF) {
        assertThat(PdfUa.errors(file)).isEmpty();
      }
    }
  }

  @Test
  void what_nobody_recorded_is_listed_and_nothing_is_made_up() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");

    var pack = pack(here, id, PackKind.NOTIFICATION);

    assertThat(pack.missing())
        .extracting(PackLine::title)
        .contains("Name of the notifier", "Age, Child A", "Agencies involved or asked")
        .doesNotContain("Where it happened", "Name, Child A");
    assertThat(pack.line("incident_place").orElseThrow().answer()).isEqualTo("Marlton");
    assertThat(pack.line("incident_date").orElseThrow().answer())
        .contains(InWords.date(aware.minusDays(1)), "exact", "Hospital trust");
    coded(here, children(here, id).getFirst(), Trait.AGE_BAND, "not_asked");
    var age = "child_age." + children(here, id).getFirst().id();
    assertThat(pack(here, id, PackKind.NOTIFICATION).line(age).orElseThrow().answer())
        .isEqualTo("Not asked");
  }

  @Test
  void an_incident_keeps_the_version_of_the_day_on_which_it_was_recorded() {
    var here = new AnIncident(beans);
    var before = here.recorded("K-7", LocalDate.of(2025, 5, 30), "Child A");
    var after = here.recorded("K-8", LocalDate.of(2025, 6, 2), "Child A");

    var earlier = pack(here, before, PackKind.RAPID_REVIEW);
    var later = pack(here, after, PackKind.RAPID_REVIEW);

    assertThat(earlier.template().since()).isEqualTo(LocalDate.of(2018, 6, 29));
    assertThat(earlier.line("racism")).isEmpty();
    assertThat(later.template().since()).isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(later.line("racism")).isPresent();
  }

  @Test
  void two_people_who_write_into_one_field_do_not_lose_what_the_other_wrote() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var read = pack(here, id, PackKind.NOTIFICATION);
    var line = read.line("notifier_name").orElseThrow();
    var once = Ids.next();
    here.manager.run(() -> took(packs.write(read, line, 0, " Mine ", once)));

    assertThatThrownBy(
            () -> here.manager.call(() -> packs.write(read, line, 0, "Theirs", Ids.next())))
        .isInstanceOf(OptimisticLockingFailureException.class);
    here.manager.run(() -> took(packs.write(read, line, 0, "Mine", once)));
    var now = pack(here, id, PackKind.NOTIFICATION).line("notifier_name").orElseThrow();
    assertThat(now.answer()).isEqualTo("Mine");
    assertThat(now.written().edition()).isEqualTo(1);
    assertThat(refused(here.manager.call(
            () -> packs.write(read, now, 1, "x".repeat(Packs.LONGEST_WORDS + 1), Ids.next()))))
        .containsExactly("words");
  }

  @Test
  void ticks_survive_a_session_that_breaks_off_and_those_of_others_stay() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var read = pack(here, id, PackKind.NOTIFICATION);
    here.manager.run(() -> packs.mark(read, Set.of("incident_place"), Set.of()));
    // Somebody who read the page before sends it without that tick, and with another.
    here.manager.run(() -> packs.mark(
        pack(here, id, PackKind.NOTIFICATION), Set.of("incident_date", "no_such_field"), Set.of()));
    assertThat(pack(here, id, PackKind.NOTIFICATION).done()).isEqualTo(2);

    write(here, pack(here, id, PackKind.NOTIFICATION), "incident_place", "And nearby");
    var changed = pack(here, id, PackKind.NOTIFICATION).line("incident_place").orElseThrow();
    assertThat(changed.isDone()).isFalse();
    assertThat(changed.changedSince()).isTrue();

    here.manager.run(
        () -> packs.mark(pack(here, id, PackKind.NOTIFICATION), Set.of(), Set.of("incident_date")));
    assertThat(pack(here, id, PackKind.NOTIFICATION).done()).isZero();
  }

  @Test
  void what_was_sent_is_kept_as_it_was_and_stops_no_clock() throws IOException {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var pack = pack(here, id, PackKind.RAPID_REVIEW);
    var once = Ids.next();
    here.manager.run(() -> took(sent.record(pack, once, sending(), "")));
    here.manager.run(() -> took(sent.record(pack, once, sending(), "")));
    write(here, pack(here, id, PackKind.RAPID_REVIEW), "genogram", "Drawn afterwards");

    var all = here.police.call(() -> sent.of(id));
    assertThat(all).hasSize(1);
    var one = all.getFirst();
    assertThat(one.missing()).isEqualTo(pack.missing().size()).isPositive();
    assertThat(one.fingerprint())
        .isEqualTo(PackPaper.fingerprint(pack))
        .isNotEqualTo(PackPaper.fingerprint(pack(here, id, PackKind.RAPID_REVIEW)));
    assertThat(one.recordedBy()).isEqualTo(here.manager.person());
    for (var format : Format.values()) {
      var kept = new ByteArrayOutputStream();
      here.manager.run(() -> files.copy(format == Format.PDF ? one.pdf() : one.word(), kept));
      assertThat(spaced(textOf(kept.toByteArray(), format)))
          .contains(PackPaper.shown(one.fingerprint()), "A baby was hurt at home")
          .doesNotContain("Drawn afterwards");
    }
    assertThat(here.manager.call(() ->
            beans.getBean(Clocks.class).occurred(beans.getBean(Incidents.class).get(id))))
        .extracting(Occurrence::milestone)
        .doesNotContain(Milestone.RAPID_REVIEW_SENT);
  }

  @Test
  void the_reference_that_comes_back_later_is_added_and_corrected() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var pack = pack(here, id, PackKind.NOTIFICATION);
    var once = Ids.next();
    here.manager.run(() -> took(sent.record(pack, once, sending(), " CSN-1 ")));
    assertThat(here.manager.call(() -> sent.of(id)).getFirst().reference()).isEqualTo("CSN-1");

    AnIncident.on(
        LocalDate.now(ZoneId.of("Europe/London")).plusDays(1),
        () -> here.manager.call(
            () -> took(sent.received(pack, /* sent= */ once, /* once= */ Ids.next(), "CSN-2"))));
    assertThat(here.manager.call(() -> sent.of(id)).getFirst().reference()).isEqualTo("CSN-2");
    assertThat(refused(here.manager.call(
            () -> sent.received(pack, /* sent= */ once, /* once= */ Ids.next(), " "))))
        .containsExactly("reference");
  }

  @Test
  void nothing_is_sent_tomorrow_or_before_anybody_was_aware() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var incident = pack(here, id, PackKind.NOTIFICATION).incident();
    var tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);

    assertThat(sent.faults(incident, new Sending(tomorrow, null, "", "", null), "x".repeat(201)))
        .extracting(Refusal::field)
        .containsExactly("day", "by", "recipient", "channel", "reference");
    assertThat(sent.faults(
            incident, new Sending(aware.minusDays(1), null, "Ruth", "The Panel", Channel.POST), ""))
        .extracting(Refusal::message)
        .singleElement()
        .asString()
        .contains("before the authority became aware", InWords.date(aware));
    assertThat(sent.faults(incident, sending(), "")).isEmpty();
  }

  @Test
  void real_names_are_for_who_holds_a_grant_with_a_reason_and_a_recipient_that_are_kept()
      throws IOException {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var pack = pack(here, id, PackKind.NOTIFICATION);
    var file = pack.incident().caseFile();
    named(here, pack);
    assertThat(here.manager.call(() -> named.may(pack))).isFalse();
    assertThatThrownBy(() -> here.manager.call(
            () -> named.make(pack, "Panel secretariat", "The form asks", Format.PDF)))
        .isInstanceOf(NotFound.class);
    var keeper = here.world()
        .person(
            here.manager.partnership(),
            here.manager.agency(),
            "Keeper",
            Role.ADMINISTRATOR,
            Role.BUSINESS_MANAGER);
    keeper.run(() -> took(beans
        .getBean(NameGrants.class)
        .give(new NameGrant.Wish(
            Ids.next(), file, here.manager.person(), "Notifies", aware.plusDays(60)))));

    assertThat(here.manager.call(() -> named.may(pack))).isTrue();
    assertThat(here.manager.call(() -> named.may(pack(here, id, PackKind.RAPID_REVIEW))))
        .isFalse();
    assertThat(refused(here.manager.call(() -> named.make(pack, " ", "Why", Format.PDF))))
        .containsExactly("recipient");
    var paper = here.manager.call(
        () -> took(named.make(pack, "Panel secretariat", "The form asks", Format.PDF)));

    assertThat(paper.marking()).isEqualTo("OFFICIAL-SENSITIVE, CONTAINS REAL NAMES");
    assertThat(spaced(textOf(papers.set(paper, Format.PDF), Format.PDF)))
        .contains("Child A: Ada Quince", "Made for Panel secretariat, and for nobody else");
    assertThat(here.manager.call(() -> named.of(id)))
        .extracting(NamedPacks.Export::recipient, NamedPacks.Export::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Panel secretariat", "The form asks"));
    assertThat(here.manager.call(() -> beans.getBean(Names.class).looks(file)))
        .extracting(Names.Look::reason)
        .containsExactly("The form asks. For Panel secretariat");
    // Neither the pack nor what is kept of it holds the name.
    var plain = papers.set(PackPaper.of(pack(here, id, PackKind.NOTIFICATION)), Format.WORD);
    assertThat(textOf(plain, Format.WORD)).doesNotContain("Quince");
  }

  private void named(AnIncident here, Pack pack) {
    var people = beans.getBean(PeopleOfCase.class);
    here.manager.run(() -> {
      var child = people.of(pack.incident().caseFile()).getFirst();
      took(people.correct(
          pack.incident().caseFile(),
          child.id(),
          child.version(),
          new Entry(Part.CHILD, "Child A", NameAnswer.KNOWN, "Ada Quince")));
    });
  }

  @Test
  void packs_are_for_who_runs_the_case_and_who_decides_and_only_within_it() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    here.letIn(id, aware.plusDays(60), here.hospital);
    var elsewhere = new AnIncident(beans);

    assertThat(here.police.call(() -> packs.of(id, PackKind.NOTIFICATION)).lines())
        .isNotEmpty();
    var read = pack(here, id, PackKind.NOTIFICATION);
    for (var who : List.of(here.hospital, elsewhere.manager)) {
      assertThatThrownBy(() -> who.call(() -> packs.of(id, PackKind.NOTIFICATION)))
          .isInstanceOf(NotFound.class);
    }
    var line = read.line("notifier_name").orElseThrow();
    assertThatThrownBy(() -> here.police.call(() -> packs.write(read, line, 0, "Mine", Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> here.police.call(() -> sent.record(read, Ids.next(), sending(), "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> here.police.run(() -> packs.mark(read, Set.of(), Set.of())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_wall_hides_what_was_written_and_sent() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var pack = pack(here, id, PackKind.NOTIFICATION);
    write(here, pack, "notifier_name", "Mine");
    here.manager.run(() -> took(sent.record(pack, Ids.next(), sending(), "CSN-1")));
    here.manager.run(() -> packs.mark(pack, Set.of("incident_place"), Set.of()));
    assertThat(rows(here.police)).isEqualTo(4);

    here.manager.run(() -> took(beans
        .getBean(Access.class)
        .buildWall(Ids.next(), pack.incident().caseFile(), here.police.person(), "Own family")));
    assertThat(rows(here.police)).isZero();
    assertThat(rows(here.manager)).isEqualTo(4);
    assertThat(rows(here.hospital)).isZero();
  }

  private Long rows(org.lapwing.platform.Viewer.Person who) {
    return who.call(() -> java.util.Objects.requireNonNull(beans
        .getBean(TransactionTemplate.class)
        .execute(_ -> beans.getBean(JdbcClient.class).sql("""
                select (select count(*) from pack_answer) + (select count(*) from pack_sent)
                       + (select count(*) from pack_receipt) + (select count(*) from pack_mark)
                       + (select count(*) from pack_names_export)
                """).query(Long.class).single())));
  }

  @Test
  void whatever_is_recorded_answers_its_field_and_leaves_only_what_people_know() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    asked(here, pack(here, id, PackKind.NOTIFICATION));
    var child = children(here, id).getFirst();
    here.manager.run(() -> {
      var codes = beans.getBean(ChildCodes.class);
      codes
          .options()
          .forEach((trait, options) ->
              codes.tell(child, Map.of(trait, options.getFirst().code())));
      var people = beans.getBean(PeopleOfCase.class);
      took(people.enter(
          child.caseFile(),
          Ids.next(),
          new Entry(Part.FATHER, "Father of Child A", NameAnswer.NOT_ASKED, "")));
    });
    decided(here, child);
    came(here, id, Milestone.SENT, 2);
    came(here, id, Milestone.PARTNERS_TOLD, 2);
    came(here, id, Milestone.RAPID_REVIEW_SENT, 5);
    here.manager.run(() -> took(beans
        .getBean(PanelReplies.class)
        .record(id, Ids.next(), true, "It agrees with you", aware.plusDays(7))));

    for (var kind : PackKind.values()) {
      assertThat(pack(here, id, kind).missing())
          .as(kind.words())
          .extracting(PackLine::field)
          .allSatisfy(field -> assertThat(field.answer())
              .satisfiesAnyOf(
                  answer -> assertThat(answer).isEmpty(),
                  answer -> assertThat(answer).startsWith("review."),
                  // The facts of an incident need two of its four dates alone.
                  answer -> assertThat(answer).isIn("incident.known", "incident.suspected")));
    }
    var report = pack(here, id, PackKind.RAPID_REVIEW);
    assertThat(report.line("family").orElseThrow().answer())
        .isEqualTo("Father of Child A (father). Name: not asked");
    assertThat(report.line("agencies").orElseThrow().answer()).contains("Hospital (RQ-");
    assertThat(report.line("nil_returns").orElseThrow().answer()).isEqualTo("Hospital");
    assertThat(report.line("review." + child.id()).orElseThrow().answer())
        .contains("Local review, decided on ", "Council: Local review. So we weigh it")
        .contains("Care board: No review, accepting the others’ decision with its dissent");
    assertThat(report.line("criteria." + child.id()).orElseThrow().answer())
        .contains("recurrent themes?\nCouncil: Not known. Too early");
    assertThat(pack(here, id, PackKind.NHS_TRACKER)
            .line("panel_reply")
            .orElseThrow()
            .answer())
        .contains("Agrees on ", "It agrees with you");
  }

  private void came(AnIncident here, IncidentId id, Milestone what, int after) {
    here.manager.run(() -> took(beans
        .getBean(Milestones.class)
        .record(id, new Occurrence(what, aware.plusDays(after), null, "Council"), Ids.next())));
  }

  private void asked(AnIncident here, Pack pack) {
    var file = pack.incident().caseFile();
    var requests = beans.getBean(Requests.class);
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    here.manager.run(() -> took(requests.send(new Round(
        Ids.next(),
        file,
        List.of(here.hospital.agency()),
        today.minusYears(1),
        today,
        "section_16h",
        today.plusDays(5),
        List.of(new Subject("Una Quince", "", "", "", "Mother"))))));
    var request = here.manager.call(() -> requests.of(file)).getFirst().id();
    here.hospital.run(() -> took(beans.getBean(Submitting.class).nil(request, Ids.next())));
  }

  private void decided(AnIncident here, Child child) {
    here.council.run(() ->
        took(beans.getBean(Notifying.class).say(child, Ids.next(), true, "The harm is serious")));
    for (var who : List.of(here.council, here.police, here.health)) {
      who.run(() -> took(beans
          .getBean(Criteria.class)
          .take(child.id(), Ids.next(), Standing.MET, "So our records show")));
    }
    var reviews = beans.getBean(ReviewDecisions.class);
    for (var who : List.of(here.council, here.police, here.health)) {
      who.run(() -> took(reviews.take(
          children(here, new IncidentId(child.incident())).getFirst(),
          Ids.next(),
          who.equals(here.health) ? ReviewOutcome.NO_REVIEW : ReviewOutcome.LOCAL_REVIEW,
          "So we weigh it",
          reviews.questions().stream()
              .map(one -> new Answered(one.code(), Answer.NOT_KNOWN, "Too early"))
              .toList())));
    }
    here.health.run(() -> took(reviews.dissent(
        children(here, new IncidentId(child.incident())).getFirst(),
        Ids.next(),
        "We stay of our view")));
  }

  @Test
  void every_field_of_a_version_lies_in_a_section_of_its_like() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    for (var kind : PackKind.values()) {
      var template = pack(here, id, kind).template();
      for (var section : template.sections()) {
        assertThat(template.fields(section).stream().map(PackField::perChild).distinct())
            .as(kind + " " + section)
            .hasSize(1);
      }
    }
  }
}
