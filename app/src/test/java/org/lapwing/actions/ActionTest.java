package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lapwing.actions.Lifecycle.Verb;
import org.lapwing.actions.State.By;
import org.lapwing.actions.State.Done;
import org.lapwing.actions.State.UnderWay;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;

class ActionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
  private static final AgencyId HEALTH = AgencyId.next();
  private static final AgencyId POLICE = AgencyId.next();
  private static final AgencyId UNIT = AgencyId.next();
  private static final Doer OWNER = doer(HEALTH, Role.PRACTITIONER);
  private static final Doer COMPLETER = doer(HEALTH, Role.REPRESENTATIVE);
  private static final Doer VERIFIER = doer(POLICE, Role.REPRESENTATIVE);
  private static final Doer MANAGER = doer(UNIT, Role.BUSINESS_MANAGER);
  private static final Done DONE = new Done(TODAY, By.of(COMPLETER), "The form is live");

  private static Doer doer(AgencyId agency, Role role) {
    return new Doer(PersonId.next(), agency, Set.of(role.code()));
  }

  private static Action in(State state) {
    return new Action(
        ActionId.next(),
        17,
        new Origin("statement", null, "", "A statement"),
        Promise.of("Ask about and record every father"),
        Plan.NONE,
        new Owner(OWNER.person(), HEALTH, List.of()),
        Dates.of(TODAY.minusDays(40), TODAY.minusDays(1)),
        state,
        Progress.NONE,
        0);
  }

  private static State standing(Stage stage) {
    return switch (stage) {
      case PLANNED -> new State.Planned(TODAY);
      case UNDER_WAY -> new UnderWay(TODAY, "");
      case DONE -> DONE;
      case VERIFIED -> new State.Verified(TODAY, By.of(VERIFIER), "", DONE);
      case DROPPED -> new State.Dropped(TODAY, By.of(MANAGER), "Overtaken");
    };
  }

  /** Somebody who may do it, saying all that is needed. */
  private static Outcome<Action> ably(Action action, Verb verb) {
    return switch (verb) {
      case START -> action.start(MANAGER, TODAY);
      case COMPLETE -> action.complete(MANAGER, "Seen", true, TODAY);
      case VERIFY -> action.verify(VERIFIER, "Seen", true, TODAY);
      case SEND_BACK -> action.sendBack(VERIFIER, "The second team", TODAY);
      case REOPEN -> action.reopen(MANAGER, "Lapsed", TODAY);
      case DROP -> action.drop(MANAGER, "Overtaken", TODAY);
    };
  }

  private static Outcome<Action> wordlessly(Action action, Verb verb) {
    return switch (verb) {
      case START -> action.start(VERIFIER, TODAY);
      case COMPLETE -> action.complete(MANAGER, " ", true, TODAY);
      case VERIFY -> action.verify(VERIFIER, " ", true, TODAY);
      case SEND_BACK -> action.sendBack(VERIFIER, " ", TODAY);
      case REOPEN -> action.reopen(MANAGER, " ", TODAY);
      case DROP -> action.drop(MANAGER, " ", TODAY);
    };
  }

  @ParameterizedTest
  @EnumSource
  void every_verb_leads_from_every_state_exactly_where_the_table_says(Stage from) {
    for (var verb : Verb.values()) {
      var edge = Lifecycle.EDGES.stream()
          .filter(one -> one.from() == from && one.verb() == verb)
          .findFirst();
      var outcome = ably(in(standing(from)), verb);
      if (edge.isPresent()) {
        assertThat(outcome)
            .as("%s %s", from, verb)
            .isInstanceOfSatisfying(
                Accepted.class,
                accepted -> assertThat(((Action) accepted.value()).state().stage())
                    .isEqualTo(edge.get().to()));
      } else {
        assertThat(outcome).as("%s %s", from, verb).isInstanceOf(Refused.class);
        assertThat(said(outcome)).contains("You can");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_verb_passes_the_wrong_person_or_a_missing_word(Stage from) {
    for (var verb : Verb.values()) {
      assertThat(wordlessly(in(standing(from)), verb))
          .as("%s %s", from, verb)
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void each_edge_stands_in_the_table_once() {
    assertThat(Lifecycle.EDGES).doesNotHaveDuplicates();
    assertThat(Lifecycle.EDGES.stream().map(edge -> edge.from() + " " + edge.verb()))
        .doesNotHaveDuplicates();
  }

  @Test
  void stays_under_way_without_evidence_and_words() {
    assertThat(in(new UnderWay(TODAY, "")).complete(OWNER, "The form is live", false, TODAY))
        .isEqualTo(Outcome.refused("", "Add evidence before you mark this as done"));
    assertThat(in(new UnderWay(TODAY, "")).complete(OWNER, " ", true, TODAY))
        .isEqualTo(Outcome.refused("note", "Enter what shows that this was done"));
  }

  @Test
  void nobody_verifies_what_nothing_shows_or_without_saying_what_they_saw() {
    assertThat(said(in(DONE).verify(VERIFIER, "Looks fine", false, TODAY)))
        .startsWith("There is no evidence to look at");
    assertThat(said(in(DONE).verify(VERIFIER, " ", true, TODAY)))
        .isEqualTo("Enter what you looked at and what it shows");
  }

  @Test
  void a_promise_is_worded_anew_only_with_a_reason() {
    var other = Promise.of("Ask about every father and partner");
    assertThat(said(in(standing(Stage.PLANNED)).reword(MANAGER, other, Plan.NONE, " ")))
        .isEqualTo("Enter why you are changing this");
    assertThat(
            in(standing(Stage.PLANNED)).reword(MANAGER, other, Plan.NONE, "Partners were left out"))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void what_changed_in_a_promise_is_said_part_by_part() {
    var before = new Promise("Ask every father", "", "Files", "9 of 16", "15 of 16");
    var after = new Promise("Ask every father", "By Easter", "", "9 of 16", "3 of 16");

    assertThat(after.changesFrom(before))
        .isEqualTo(
            "Detail added: By Easter. Measure taken away: Files. Target changed from “15 of 16” to “3 of 16”.");
  }

  @Test
  void nobody_verifies_their_own() {
    var done = in(DONE);
    for (var own : List.of(
        OWNER, COMPLETER, doer(HEALTH, Role.DELEGATED_PARTNER), doer(HEALTH, Role.AUDITOR))) {
      assertThat(said(done.verify(own, "Seen", true, TODAY)))
          .startsWith("Nobody verifies their own");
    }
  }

  @Test
  void an_agency_that_says_it_is_done_does_not_verify_it_either() {
    var saidByPolice = in(new Done(TODAY, By.of(VERIFIER), "Seen"));

    assertThat(said(saidByPolice.verify(doer(POLICE, Role.AUDITOR), "Seen", true, TODAY)))
        .startsWith("Nobody verifies their own");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {
        "REPRESENTATIVE",
        "DELEGATED_PARTNER",
        "SCRUTINEER",
        "AUDITOR",
        "BUSINESS_MANAGER",
        "CO_ORDINATOR"
      })
  void these_roles_of_another_agency_verify(Role role) {
    assertThat(in(DONE).verify(doer(POLICE, role), "Seen", true, TODAY))
        .isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PRACTITIONER", "COMMUNICATIONS", "TRAINING", "ADMINISTRATOR"})
  void other_roles_do_not_verify(Role role) {
    assertThat(said(in(DONE).verify(doer(POLICE, role), "Seen", true, TODAY)))
        .contains("representative");
  }

  @Test
  void what_a_verifier_misses_is_kept_until_it_is_done_again() {
    var outcome = in(DONE).sendBack(VERIFIER, "The second team", TODAY);

    assertThat(((Accepted<Action>) outcome).value().state())
        .isEqualTo(new UnderWay(TODAY, "The second team"));
  }

  @Test
  void only_those_who_run_the_business_open_again_what_is_closed() {
    assertThat(in(standing(Stage.VERIFIED)).reopen(OWNER, "Lapsed", TODAY))
        .isInstanceOf(Refused.class);
    assertThat(in(standing(Stage.DONE)).reopen(OWNER, "Not yet", TODAY))
        .isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({"PLANNED,true", "UNDER_WAY,true", "DONE,false", "VERIFIED,false", "DROPPED,false"})
  void an_action_is_late_only_while_it_is_open(Stage stage, boolean late) {
    assertThat(in(standing(stage)).isLate(TODAY)).isEqualTo(late);
    assertThat(in(standing(stage)).isLate(TODAY.minusDays(1))).isFalse();
  }

  @Test
  void a_new_date_lies_ahead_differs_and_has_a_reason() {
    var open = in(new UnderWay(TODAY, ""));

    assertThat(open.askForDate(OWNER, TODAY.plusDays(9), "The supplier is late", TODAY))
        .isEmpty();
    assertThat(open.askForDate(OWNER, TODAY, "Why", TODAY).orElseThrow().field())
        .isEqualTo("due");
    assertThat(
            open.askForDate(OWNER, TODAY.plusDays(9), " ", TODAY).orElseThrow().field())
        .isEqualTo("reason");
    assertThat(open.askForDate(VERIFIER, TODAY.plusDays(9), "Why", TODAY)).isPresent();
    assertThat(in(DONE).askForDate(OWNER, TODAY.plusDays(9), "Why", TODAY)).isPresent();
  }

  @Test
  void the_date_promised_first_stays_visible_however_often_it_moves() {
    var moved = ((Accepted<Action>)
            in(new UnderWay(TODAY, "")).moveTo(MANAGER, askedBy(COMPLETER), "Agreed"))
        .value();

    assertThat(moved.dates().firstDue()).isEqualTo(TODAY.minusDays(1));
    assertThat(moved.dates().moved()).isTrue();
    assertThat(in(new UnderWay(TODAY, "")).moveTo(MANAGER, askedBy(COMPLETER), " "))
        .isInstanceOf(Refused.class);
  }

  @Test
  void nobody_agrees_to_a_delay_of_their_own() {
    var open = in(new UnderWay(TODAY, ""));
    var partner = doer(POLICE, Role.DELEGATED_PARTNER);

    assertThat(said(open.moveTo(MANAGER, askedBy(MANAGER), "Mine"))).startsWith("You asked");
    assertThat(said(open.moveTo(OWNER, askedBy(COMPLETER), "Mine"))).startsWith("You asked");
    assertThat(said(open.moveTo(VERIFIER, askedBy(COMPLETER), "Fine"))).startsWith("Only the");
    assertThat(open.moveTo(partner, askedBy(MANAGER), "Agreed")).isInstanceOf(Accepted.class);
  }

  private static DateRequest askedBy(Doer asker) {
    return new DateRequest(
        org.lapwing.kernel.Ids.next(),
        ActionId.next(),
        TODAY.minusDays(1),
        TODAY.plusDays(9),
        "The supplier is late",
        asker.person(),
        "Somebody",
        null,
        "",
        "");
  }

  private static String said(Outcome<Action> outcome) {
    return outcome instanceof Refused<Action>(var refusal) ? refusal.message() : "";
  }
}
