package org.lapwing.incidents.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.incidents.AnIncident.took;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.disclosure.Item;
import org.lapwing.incidents.disclosure.ItemText;
import org.lapwing.incidents.disclosure.Step;
import org.lapwing.incidents.parallel.Proceeding.Ended;
import org.lapwing.incidents.parallel.Proceeding.Entry;
import org.lapwing.incidents.sought.Sought;
import org.lapwing.incidents.sought.Sought.Answered;
import org.lapwing.incidents.sought.Sought.Decision;
import org.lapwing.incidents.sought.SoughtKind;
import org.lapwing.incidents.sought.SoughtLog;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Upcoming.Ahead;
import org.lapwing.platform.WorkItems;
import org.lapwing.platform.WorkItems.WorkItem;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What runs beside a case, what of it was disclosed, and who asked: as rows, each within its case. */
@SpringBootTest
class BesideTheCaseTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Proceedings proceedings;

  @Autowired
  DatesOfProceedings dates;

  @Autowired
  DisclosureSchedule schedule;

  @Autowired
  SoughtLog log;

  private CaseId file(AnIncident here, String label) {
    var id = here.recorded(label, today.minusDays(8), "Child A");
    return here.manager.call(() -> beans.getBean(Incidents.class).get(id).caseFile());
  }

  private UUID police(AnIncident here, CaseId file, int next) {
    var told = new Told("MB 1", "Officer", "By telephone", today.plusDays(next), "A hearing");
    return took(here.manager.call(() -> proceedings.record(file, Ids.next(), "criminal", told)));
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  @Test
  void a_proceeding_is_recorded_changed_and_ended_and_its_history_says_so() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    var id = police(here, file, 30);
    var changed = new Told("MB 1", "Lawyer", "By telephone", today.plusDays(40), "A trial");
    took(here.manager.call(() -> proceedings.change(file, id, Ids.next(), 0, changed)));
    assertThat(refused(here.manager.call(
            () -> proceedings.change(file, id, Ids.next(), 0, new Told("MB 2", "", "", null, "")))))
        .contains("Somebody else has changed this", "A trial");
    took(here.manager.call(
        () -> proceedings.end(file, id, Ids.next(), new Ended(today, "No charge"))));

    var one = here.police.call(() -> proceedings.get(file, id));
    assertThat(one.isOpen()).isFalse();
    assertThat(one.told().nextOn()).isNull();
    assertThat(here.police.call(() -> proceedings.history(one)))
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.ENDED, Entry.Kind.CHANGED, Entry.Kind.RECORDED);
    took(here.manager.call(() -> proceedings.reopen(file, id, Ids.next(), "New evidence")));
    assertThat(here.police.call(() -> proceedings.get(file, id)).isOpen()).isTrue();
  }

  @Test
  void the_latest_answer_counts_and_partners_only_read_it() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    var id = police(here, file, 30);
    for (var answer : List.of(Answer.NO, Answer.ASK_FIRST)) {
      var wish = new Said.Wish("publish", answer, "So they said", "Officer", today);
      took(here.manager.call(() -> proceedings.answer(file, id, Ids.next(), wish)));
    }
    assertThat(here.police.call(() -> proceedings.allowances(file)))
        .filteredOn(one -> one.question().code().equals("publish"))
        .extracting(Allowance::answer)
        .containsExactly(Answer.ASK_FIRST);
    var wish = new Said.Wish("publish", Answer.YES, "Mine", "Me", today);
    assertThatThrownBy(() -> here.police.call(() -> proceedings.answer(file, id, Ids.next(), wish)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_near_date_is_work_and_every_date_is_ahead_in_neutral_words() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    police(here, file, 15);
    assertThat(here.manager.call(() -> dates.waiting())).isEmpty();
    police(here, file, 14);

    assertThat(here.manager.call(() -> dates.waiting()))
        .singleElement()
        .satisfies(item -> assertThat(item.title()).isEqualTo("A date beside the case is near"));
    assertThat(here.police.call(() -> dates.ahead(today, 9)))
        .extracting(Ahead::what)
        .containsExactly("K-7: a date beside the case", "K-7: a date beside the case");
    assertThat(AnIncident.on(today.plusDays(15), () -> here.manager.call(() -> dates.waiting())))
        .extracting(WorkItem::late)
        .containsExactly(true, false);
    assertThat(here.hospital.call(() -> dates.ahead(today, 9))).isEmpty();
  }

  @Test
  void an_old_name_of_a_kind_stays_with_what_was_recorded_under_it() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    var then = new Told("", "", "", null, "");
    AnIncident.on(
        LocalDate.of(2024, 5, 23),
        () -> took(here.manager.call(
            () -> proceedings.record(file, Ids.next(), "domestic_abuse_death_review", then))));
    took(here.manager.call(
        () -> proceedings.record(file, Ids.next(), "domestic_abuse_death_review", then)));
    assertThat(here.manager.call(() -> proceedings.of(file)))
        .extracting(one -> one.kind().words())
        .containsExactlyInAnyOrder(
            "Domestic homicide review", "Domestic abuse related death review");
  }

  @Test
  void the_schedule_numbers_its_items_and_keeps_what_they_said_before_and_to_whom_they_went() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    var text = new ItemText("note", "Notes", "Unit", today, "official", "relevant");
    var first = took(here.manager.call(() -> schedule.add(file, Ids.next(), text)));
    var second = took(here.manager.call(() -> schedule.add(file, Ids.next(), text)));
    var better = new ItemText("note", "Notes, page 2", "Unit", null, "official", "sensitive");
    took(here.manager.call(
        () -> schedule.correct(file, first, Ids.next(), 1, better, "Read again")));
    assertThat(refused(here.manager.call(
            () -> schedule.correct(file, first, Ids.next(), 1, text, "Once more"))))
        .contains("Notes, page 2");
    var given = new Step.Wish(true, "The CPS", today, "Protocol", "Manager");
    took(here.manager.call(() -> schedule.step(file, second, Ids.next(), given)));

    var items = here.police.call(() -> schedule.of(file));
    assertThat(items).extracting(Item::reference).containsExactly("D-1", "D-2");
    assertThat(items.getFirst().text().describes()).isEqualTo("Notes, page 2");
    assertThat(items.getLast().steps()).hasSize(1);
    assertThat(here.manager.call(() -> schedule.versions(items.getFirst())))
        .extracting(Item::version)
        .containsExactly(2, 1);
    assertThatThrownBy(() -> here.hospital.call(() -> schedule.get(file, first)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_request_is_extended_once_in_time_answered_once_and_is_work_when_it_is_near() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    var wish = new Sought.Wish(
        SoughtKind.SUBJECT_ACCESS, today.minusDays(25), "A parent", "All", "The council", null);
    var id = took(here.manager.call(() -> log.log(file, Ids.next(), wish)));
    assertThat(work(here)).containsExactly("A request for information is to be answered");

    took(here.manager.call(() -> log.extend(file, id, "Seven years in three agencies")));
    assertThat(work(here)).isEmpty();
    assertThat(refused(here.manager.call(() -> log.extend(file, id, "Again"))))
        .startsWith("More time can be taken once");
    var line = here.manager.call(() -> log.get(file, id));
    assertThat(line.due().extended()).isTrue();
    assertThat(line.due().workedOut()).anyMatch(words -> words.contains("article 12(3)"));

    var late = today.plusDays(120);
    assertThat(AnIncident.on(late, () -> line.isLate(late))).isTrue();
    took(here.manager.call(() -> log.answer(file, id, new Answered(Decision.GIVEN, "", today))));
    took(here.manager.call(
        () -> log.answer(file, id, new Answered(Decision.REFUSED, "Section 40", today))));
    assertThat(here.manager.call(() -> log.get(file, id)).sought().answered())
        .extracting(Answered::decision)
        .isEqualTo(Decision.GIVEN);
  }

  private List<String> work(AnIncident here) {
    return here.manager.call(() -> beans.getBeansOfType(WorkItems.class).values().stream()
        .flatMap(module -> module.waiting().stream())
        .filter(item -> item.group().equals("Beside the cases"))
        .map(WorkItem::title)
        .toList());
  }

  @Test
  void nothing_of_it_is_seen_without_the_case_or_from_elsewhere() {
    var here = new AnIncident(beans);
    var file = file(here, "K-7");
    var id = police(here, file, 5);
    var elsewhere = new AnIncident(beans);
    for (var who : List.of(here.hospital, elsewhere.manager)) {
      assertThat(who.call(() -> proceedings.of(file))).isEmpty();
      assertThat(who.call(() -> schedule.of(file))).isEmpty();
      assertThat(who.call(() -> log.of(file))).isEmpty();
      assertThatThrownBy(() -> who.call(() -> proceedings.get(file, id)))
          .isInstanceOf(NotFound.class);
    }
  }
}
