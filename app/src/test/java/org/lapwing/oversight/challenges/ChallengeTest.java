package org.lapwing.oversight.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Challenge.Raised;
import org.lapwing.oversight.challenges.Lifecycle.Verb;
import org.lapwing.partnerships.Role;
import org.lapwing.thread.Node;

class ChallengeTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);
  private static final LocalDate LATER = TODAY.plusDays(20);
  private static final AgencyId HEALTH = AgencyId.next();
  private static final AgencyId POLICE = AgencyId.next();
  private static final AgencyId OFFICE = AgencyId.next();
  private static final BodyId EXECUTIVE = new BodyId(Ids.next());
  private static final BodyId LEADS = new BodyId(Ids.next());
  private static final Voice RAISER = voice(OFFICE, Role.SCRUTINEER);
  private static final Voice ASKED = voice(HEALTH, Role.PRACTITIONER);
  private static final Voice SITTING = sitting(voice(POLICE, Role.DELEGATED_PARTNER), EXECUTIVE);

  private static Voice voice(AgencyId agency, Role role) {
    return new Voice(PersonId.next(), agency, Set.of(role.code()), Set.of());
  }

  private static Voice sitting(Voice voice, BodyId... bodies) {
    return new Voice(voice.person(), voice.agency(), voice.roles(), Set.of(bodies));
  }

  private static Question question() {
    return new Question("How do we know?", "", Subject.PRACTICE, null);
  }

  private static Addressee somebody() {
    return new Addressee.Somebody(HEALTH, ASKED.person());
  }

  private static Challenge in(Stage stage, LocalDate due) {
    var state = switch (stage) {
      case WAITING -> new State.Waiting(TODAY.minusDays(9));
      case REPLIED -> new State.Replied(TODAY, ASKED.person());
      case ESCALATED -> new State.Escalated(TODAY);
      case SATISFIED -> new State.Satisfied(TODAY, RAISER.person(), "Seen");
      case WITHDRAWN -> new State.Withdrawn(TODAY, RAISER.person(), "Asked twice");
    };
    var escalated = stage == Stage.ESCALATED;
    return new Challenge(
        new ChallengeId(Ids.next()),
        3,
        question(),
        escalated ? new Addressee.Those(EXECUTIVE) : somebody(),
        new Raised(RAISER.person(), OFFICE, TODAY.minusDays(9)),
        due,
        state,
        escalated ? TODAY : null,
        0);
  }

  /** Late, so that whatever waits can be escalated. */
  private static Challenge in(Stage stage) {
    return in(stage, TODAY.minusDays(1));
  }

  /** Somebody who may do it, saying all that is needed. */
  private static Outcome<Challenge> ably(Challenge one, Verb verb) {
    var replier = one.to() instanceof Addressee.Those ? SITTING : ASKED;
    return switch (verb) {
      case REPLY -> one.reply(replier, "We looked", TODAY);
      case SATISFY -> one.satisfy(RAISER, "I saw it", TODAY);
      case ASK_AGAIN -> one.askAgain(RAISER, "It says most", LATER, TODAY);
      case ESCALATE -> one.escalate(RAISER, LEADS, "No reply", LATER, TODAY);
      case WITHDRAW -> one.withdraw(RAISER, "Asked twice", TODAY);
    };
  }

  /** The same without a word. */
  private static Outcome<Challenge> wordlessly(Challenge one, Verb verb) {
    var replier = one.to() instanceof Addressee.Those ? SITTING : ASKED;
    return switch (verb) {
      case REPLY -> one.reply(replier, " ", TODAY);
      case SATISFY -> one.satisfy(RAISER, " ", TODAY);
      case ASK_AGAIN -> one.askAgain(RAISER, " ", LATER, TODAY);
      case ESCALATE -> one.escalate(RAISER, LEADS, " ", LATER, TODAY);
      case WITHDRAW -> one.withdraw(RAISER, " ", TODAY);
    };
  }

  /** The same by somebody who has no part in it. */
  private static Outcome<Challenge> uninvited(Challenge one, Verb verb) {
    var other = voice(POLICE, Role.BUSINESS_MANAGER);
    return switch (verb) {
      case REPLY -> one.reply(other, "We looked", TODAY);
      case SATISFY -> one.satisfy(other, "I saw it", TODAY);
      case ASK_AGAIN -> one.askAgain(other, "It says most", LATER, TODAY);
      case ESCALATE -> one.escalate(other, LEADS, "No reply", LATER, TODAY);
      case WITHDRAW -> one.withdraw(other, "Asked twice", TODAY);
    };
  }

  @ParameterizedTest
  @EnumSource
  void every_verb_leads_from_every_state_exactly_where_the_table_says(Stage from) {
    for (var verb : Verb.values()) {
      var edge = Lifecycle.EDGES.stream()
          .filter(one -> one.from() == from && one.verb() == verb)
          .findFirst();
      var outcome = ably(in(from), verb);
      if (edge.isPresent()) {
        assertThat(now(outcome).state().stage())
            .as("%s %s", from, verb)
            .isEqualTo(edge.get().to());
      } else {
        assertThat(outcome).as("%s %s", from, verb).isInstanceOf(Refused.class);
        assertThat(said(outcome)).containsAnyOf("You can", "Raise another one");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_verb_passes_the_wrong_person_or_a_missing_word(Stage from) {
    for (var verb : Verb.values()) {
      assertThat(wordlessly(in(from), verb)).as("%s %s", from, verb).isInstanceOf(Refused.class);
      assertThat(uninvited(in(from), verb)).as("%s %s", from, verb).isInstanceOf(Refused.class);
    }
  }

  @Test
  void each_edge_stands_in_the_table_once() {
    assertThat(Lifecycle.EDGES.stream().map(edge -> edge.from() + " " + edge.verb()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_the_scrutineer_and_delegated_partners_challenge(Role role) {
    var may = role == Role.SCRUTINEER || role == Role.DELEGATED_PARTNER;
    var refused = Challenge.wrong(voice(POLICE, role), question(), somebody(), LATER, TODAY);

    assertThat(refused.isEmpty()).isEqualTo(may);
    refused.ifPresent(no -> assertThat(no.message())
        .isEqualTo("Only the independent scrutineer or a delegated partner can raise a challenge"));
  }

  @Test
  void a_challenge_asks_something_of_somebody_else_by_a_day_to_come() {
    var nothing = new Question(" ", "", Subject.PRACTICE, null);
    var endless = new Question("?".repeat(301), "", Subject.PRACTICE, null);
    var nowhere = new Question("Why?", "", Subject.RECORD, null);
    var self = new Addressee.Somebody(OFFICE, RAISER.person());

    assertThat(wrong(nothing, somebody(), LATER)).isEqualTo("question");
    assertThat(wrong(endless, somebody(), LATER)).isEqualTo("question");
    assertThat(wrong(nowhere, somebody(), LATER)).isEqualTo("about");
    assertThat(wrong(question(), self, LATER)).isEqualTo("to");
    assertThat(wrong(question(), somebody(), TODAY)).isEqualTo("due");
    var about = new Question("Why?", "", Subject.RECORD, new Node("action", Ids.next()));
    assertThat(wrong(about, somebody(), LATER)).isEmpty();
  }

  @Test
  void nobody_answers_their_own_challenge() {
    var raiserSits = sitting(RAISER, EXECUTIVE);
    assertThat(said(in(Stage.ESCALATED).reply(raiserSits, "All is well", TODAY)))
        .startsWith("Nobody answers their own challenge");
  }

  @Test
  void whoever_speaks_for_the_agency_replies_too() {
    assertThat(in(Stage.WAITING).reply(voice(HEALTH, Role.REPRESENTATIVE), "We looked", TODAY))
        .isInstanceOf(Accepted.class);
    assertThat(said(in(Stage.WAITING).reply(voice(POLICE, Role.REPRESENTATIVE), "We", TODAY)))
        .startsWith("Only the person who was asked");
    assertThat(said(in(Stage.ESCALATED).reply(ASKED, "We", TODAY)))
        .isEqualTo("Only somebody who sits in the body that was asked can reply");
  }

  @Test
  void nobody_but_the_raiser_or_another_scrutineer_says_satisfied() {
    assertThat(in(Stage.REPLIED).satisfy(voice(POLICE, Role.SCRUTINEER), "Seen", TODAY))
        .isInstanceOf(Accepted.class);
    assertThat(said(in(Stage.REPLIED).satisfy(voice(POLICE, Role.DELEGATED_PARTNER), "S", TODAY)))
        .startsWith("Only whoever raised the challenge");
  }

  @Test
  void a_scrutineer_who_wrote_the_reply_does_not_judge_it() {
    var other = sitting(voice(POLICE, Role.SCRUTINEER), EXECUTIVE);
    var replied = now(in(Stage.ESCALATED).reply(other, "We agreed on it", TODAY));

    assertThat(said(replied.satisfy(other, "Seen", TODAY))).startsWith("You wrote the reply");
    assertThat(replied.satisfy(RAISER, "Seen", TODAY)).isInstanceOf(Accepted.class);
  }

  @Test
  void what_is_not_enough_is_asked_again_with_a_new_day() {
    var again = now(in(Stage.REPLIED).askAgain(RAISER, "It says most", LATER, TODAY));

    assertThat(again.due()).isEqualTo(LATER);
    assertThat(again.to()).isEqualTo(somebody());
    assertThat(again.isEscalated()).isFalse();
    assertThat(said(in(Stage.REPLIED).askAgain(RAISER, "It says most", TODAY, TODAY)))
        .contains("in the future");
  }

  @Test
  void a_challenge_is_escalated_once_the_reply_is_late_and_not_before() {
    var early = in(Stage.WAITING, TODAY).escalate(RAISER, EXECUTIVE, "No reply", LATER, TODAY);

    assertThat(said(early)).contains("due on 12 March 2027");
    var late = now(in(Stage.WAITING).escalate(RAISER, EXECUTIVE, "No reply", LATER, TODAY));
    assertThat(late.to()).isEqualTo(new Addressee.Those(EXECUTIVE));
    assertThat(late.due()).isEqualTo(LATER);
  }

  @Test
  void an_escalated_challenge_goes_to_somebody_else_next() {
    var replied = now(in(Stage.ESCALATED).reply(SITTING, "We agreed on it", TODAY));

    assertThat(said(replied.escalate(RAISER, EXECUTIVE, "Still open", LATER, TODAY)))
        .isEqualTo("Choose another body: this one has been asked already");
    assertThat(now(replied.escalate(RAISER, LEADS, "Still open", LATER, TODAY)).to())
        .isEqualTo(new Addressee.Those(LEADS));
  }

  @Test
  void an_escalated_challenge_stays_marked_until_it_is_closed() {
    var replied = now(in(Stage.ESCALATED).reply(SITTING, "We agreed on it", TODAY));

    assertThat(replied.isEscalated()).isTrue();
    assertThat(now(replied.satisfy(RAISER, "Seen", TODAY)).isEscalated()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void a_challenge_is_late_only_while_a_reply_is_due(Stage stage) {
    assertThat(in(stage).isLate(TODAY)).isEqualTo(stage.waits());
    assertThat(in(stage, TODAY).isLate(TODAY)).isFalse();
  }

  private static String wrong(Question question, Addressee to, LocalDate due) {
    return Challenge.wrong(RAISER, question, to, due, TODAY).map(Refusal::field).orElse("");
  }

  private static Challenge now(Outcome<Challenge> outcome) {
    return switch (outcome) {
      case Accepted<Challenge>(var challenge) -> challenge;
      case Refused<Challenge>(var refusal) -> throw new AssertionError(refusal.message());
    };
  }

  private static String said(Outcome<Challenge> outcome) {
    return outcome instanceof Refused<Challenge>(var refusal) ? refusal.message() : "";
  }
}
