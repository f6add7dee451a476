package org.lapwing.incidents.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.parallel.Proceeding.Ended;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

class AllowanceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Question PUBLISH = new Question("publish", "Publish", "Protocol", "");
  private static final CaseId FILE = CaseId.next();
  private static final Told NOTHING = new Told("", "", "", null, "");

  private static Proceeding proceeding(String kind, @Nullable Ended ended) {
    return new Proceeding(
        Ids.next(),
        FILE,
        new ProceedingKind(kind, DAY, kind, "", "Officer", "Source", ""),
        NOTHING,
        ended,
        0,
        Instant.EPOCH,
        PersonId.next());
  }

  private static Said said(Proceeding by, Answer answer) {
    return new Said(
        Ids.next(),
        by.id(),
        "publish",
        answer,
        "So they said",
        "Officer",
        DAY,
        Instant.EPOCH,
        PersonId.next());
  }

  private static Allowance publish(List<Proceeding> proceedings, Said... said) {
    return Allowance.over(proceedings, List.of(PUBLISH), List.of(said)).getFirst();
  }

  @Test
  void the_strictest_answer_counts_and_stands_first() {
    var police = proceeding("criminal", null);
    var court = proceeding("family_court", null);
    var coroner = proceeding("inquest", null);
    var allowance = publish(
        List.of(police, court, coroner),
        said(police, Answer.YES),
        said(court, Answer.NO),
        said(coroner, Answer.ASK_FIRST));

    assertThat(allowance.answer()).isEqualTo(Answer.NO);
    assertThat(allowance.forbidsPublishing()).isTrue();
    assertThat(allowance.said())
        .extracting(line -> line.said().answer())
        .containsExactly(Answer.NO, Answer.ASK_FIRST, Answer.YES);
  }

  @Test
  void who_has_not_been_asked_has_not_agreed() {
    var police = proceeding("criminal", null);
    var court = proceeding("family_court", null);

    var half = publish(List.of(police, court), said(police, Answer.YES));
    assertThat(half.answer()).isNull();
    assertThat(half.unasked()).containsExactly(court);
    assertThat(publish(List.of(police, court), said(police, Answer.YES), said(court, Answer.YES))
            .answer())
        .isEqualTo(Answer.YES);
    assertThat(publish(List.of(police, court), said(police, Answer.NO)).answer())
        .isEqualTo(Answer.NO);
  }

  @Test
  void what_has_ended_forbids_nothing_any_more() {
    var over = proceeding("criminal", new Ended(DAY, "No charge"));
    assertThat(Allowance.over(List.of(over), List.of(PUBLISH), List.of(said(over, Answer.NO))))
        .isEmpty();

    var court = proceeding("family_court", null);
    assertThat(publish(List.of(over, court), said(over, Answer.NO), said(court, Answer.YES))
            .answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void a_date_says_what_happens_then_and_what_happens_has_a_date() {
    assertThat(new Told("", "", "", DAY, " ").faults())
        .extracting(Refusal::message)
        .containsExactly("Enter what happens on that day");
    assertThat(new Told("", "", "", null, "Hearing").faults())
        .extracting(Refusal::field)
        .containsExactly("next");
    assertThat(NOTHING.faults()).isEmpty();
  }

  @Test
  void the_history_says_what_became_different_and_what_it_was() {
    var before = new Told("MB 1", "Officer", "", null, "");
    assertThat(new Told("MB 1", "Lawyer", "", DAY, "Hearing").changesFrom(before))
        .isEqualTo(
            "Contact: Lawyer (before: Officer). Next: Hearing on 2 March 2026 (before: nothing).");
    assertThat(before.changesFrom(before)).isEmpty();
  }

  @Test
  void what_was_said_is_kept_with_who_said_so_and_when() {
    var wish = new Said.Wish("", null, " ", "", DAY.plusDays(1));
    assertThat(wish.faults(List.of(PUBLISH), DAY))
        .extracting(Refusal::field)
        .containsExactly("question", "answer", "words", "said-by", "said");
    var right = new Said.Wish("publish", Answer.NO, "Nothing", "Officer", DAY);
    assertThat(right.faults(List.of(PUBLISH), DAY)).isEmpty();
  }
}
