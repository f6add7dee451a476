package org.lapwing.oversight.contributors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.reviews.Learning.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Challenges.Reply;
import org.lapwing.oversight.challenges.Challenges.Wish;
import org.lapwing.oversight.challenges.Question;
import org.lapwing.oversight.challenges.Subject;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Round;
import org.lapwing.requests.Submitting;
import org.lapwing.reviews.Finding;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Learning;
import org.lapwing.reviews.Recommendations;
import org.lapwing.thread.Contributed;
import org.lapwing.thread.Contributed.Gift;
import org.lapwing.thread.Contributed.Led;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ContributorsToldTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  private static final String NOTICE =
      "What you told us led to A-1, which another agency has now verified";

  @Autowired
  BeanFactory beans;

  @Autowired
  Clock clock;

  @Autowired
  ContributorsTold job;

  @Autowired
  Contributed contributed;

  @Autowired
  Challenges challenges;

  @Autowired
  Actions actions;

  @Autowired
  EvidenceOfActions evidence;

  @Autowired
  Requests requests;

  @Autowired
  Answering answering;

  @Autowired
  Submitting submitting;

  @Autowired
  Threads threads;

  @Autowired
  Notices notices;

  @Autowired
  Access access;

  private @Nullable Learning learning;
  private Viewer.Person scrutineer = NOBODY;
  private Viewer.Person nurse = NOBODY;
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void people() {
    var one = new Learning(beans);
    var office = one.world.agency(one.north, "Office", "other");
    var trust = one.world.agency(one.north, "Trust", "nhs_provider");
    scrutineer = one.world.person(one.north, office, "Sena", Role.SCRUTINEER);
    nurse = one.world.person(one.north, trust, "Amina", Role.REPRESENTATIVE);
    learning = one;
    today = LocalDate.now(clock);
  }

  @Test
  void whoever_raised_a_challenge_is_told_once_that_an_action_answering_it_was_verified() {
    var action = answeredChallenge();
    job.run();
    assertThat(told(scrutineer)).doesNotContain(NOTICE);

    verified(action);
    job.run();
    job.run();
    assertThat(told(scrutineer)).containsOnlyOnce(NOTICE);
    assertThat(told(here().partner)).doesNotContain(NOTICE);

    accepted(here().manager.call(() -> actions.reopen(action, Ids.next(), "It lapsed")));
    accepted(nurse.call(() -> actions.complete(action, Ids.next(), "Done once more")));
    accepted(here().partner.call(() -> actions.verify(action, Ids.next(), "Seen once more")));
    job.run();
    assertThat(told(scrutineer)).containsOnlyOnce(NOTICE);
  }

  @Test
  void an_action_that_is_open_again_before_anybody_was_told_is_not_told() {
    var action = answeredChallenge();
    verified(action);
    accepted(here().manager.call(() -> actions.reopen(action, Ids.next(), "It lapsed")));
    job.run();

    assertThat(told(scrutineer)).doesNotContain(NOTICE);
  }

  @Test
  void the_page_says_what_each_thing_led_to() {
    var action = answeredChallenge();
    assertThat(led(scrutineer)).containsExactly("Action A-1 planned");

    verified(action);
    assertThat(led(scrutineer)).containsExactly("Action A-1 verified on " + InWords.date(today));
    assertThat(gifts(here().manager)).isEmpty();
  }

  @Test
  void an_agency_without_a_grant_hears_nothing_of_what_its_answer_led_to_within_a_case() {
    var action = fromAnswerToAction();
    verified(action);
    job.run();

    var police = here().police;
    assertThat(told(police)).doesNotContain(NOTICE);
    assertThat(gifts(police)).hasSize(1);
    assertThat(gifts(police).getFirst().given().what()).isEqualTo("Your agency’s answer");
    assertThat(led(police)).isEmpty();
  }

  @Test
  void whoever_may_read_the_case_is_told_what_their_answer_led_to() {
    var action = fromAnswerToAction();
    here().letIn(here().police, "K-1", "K-2");
    verified(action);
    job.run();

    assertThat(told(here().police)).containsOnlyOnce(NOTICE);
    assertThat(led(here().police)).hasSize(1);
  }

  @Test
  void whoever_is_walled_off_since_hears_nothing_and_finds_nothing() {
    var action = fromAnswerToAction();
    var police = here().police;
    here().letIn(police, "K-1", "K-2");
    accepted(here()
        .manager
        .call(() ->
            access.buildWall(Ids.next(), here().file("K-1"), police.person(), "Knows the family")));
    verified(action);
    job.run();

    assertThat(told(police)).doesNotContain(NOTICE);
    assertThat(gifts(police)).isEmpty();
  }

  private Learning here() {
    return Objects.requireNonNull(learning);
  }

  private ActionId answeredChallenge() {
    var wish = new Wish(
        new Question("How do we know?", "", Subject.PRACTICE, null),
        new Addressee.Somebody(nurse.agency(), nurse.person()),
        today.plusDays(10));
    var challenge = accepted(scrutineer.call(() -> challenges.raise(wish, Ids.next())));
    var action = action(new Origin("immediate", null, "", "Raised at once"), Relation.RESTS_ON);
    accepted(nurse.call(() -> challenges.reply(
        challenge.id(), Ids.next(), new Reply("We will ask", action.value(), null))));
    return action;
  }

  /** An answer of the police in a case, on which a finding rests; a recommendation; an action that carries it out. */
  private ActionId fromAnswerToAction() {
    var review = here().review();
    Finding finding = here().finding(review);
    var request = answered();
    here()
        .manager
        .run(() -> threads.join(
            new Node(Findings.KIND, finding.id().value()), Relation.RESTS_ON, request));
    var recommendation = here().recommendation(finding);
    return action(
        new Origin(Recommendations.KIND, recommendation.id().value(), "R-1", "A recommendation"),
        Relation.CARRIES_OUT);
  }

  private Node answered() {
    var file = here().file("K-1");
    accepted(here()
        .manager
        .call(() -> requests.send(new Round(
            Ids.next(),
            file,
            List.of(here().police.agency()),
            today.minusYears(1),
            today,
            "section_16h",
            today.plusDays(5),
            List.of(new org.lapwing.requests.Subject("Ann", "", "", "", "Mother"))))));
    var request = here().manager.call(() -> requests.of(file)).getFirst().id();
    var lines = Map.of(
        "people", "Known", "systems", "Records", "involvement", "Two calls", "last-contact", "May");
    accepted(here().police.call(() -> answering.save(request, 0, lines)));
    accepted(here()
        .police
        .call(() ->
            submitting.send(request, Ids.next(), "", "Sergeant", "Robin Senior", "Inspector")));
    return new Node(Requests.KIND, request.value());
  }

  private ActionId action(Origin origin, Relation how) {
    var wanted = new NewAction(
        origin,
        how,
        Promise.of("Ask ten fathers"),
        new Owner(nurse.person(), nurse.agency(), List.of()),
        Dates.of(null, today.plusDays(40)),
        new State.Planned(today));
    return accepted(here().manager.call(() -> actions.raise(wanted, Ids.next())))
        .id();
  }

  private void verified(ActionId action) {
    accepted(nurse.call(
        () -> evidence.add(action, Ids.next(), "Ten answers", "https://a.example/x", null)));
    accepted(nurse.call(() -> actions.complete(action, Ids.next(), "Ten were asked")));
    accepted(here().partner.call(() -> actions.verify(action, Ids.next(), "Read the answers")));
  }

  private List<String> told(Viewer.Person who) {
    return who.call(notices::mine).stream().map(Notices.Notice::words).toList();
  }

  private List<Gift> gifts(Viewer.Person who) {
    return who.call(contributed::mine);
  }

  private List<String> led(Viewer.Person who) {
    return gifts(who).stream()
        .flatMap(gift -> gift.led().stream())
        .map(ContributorsToldTest::words)
        .toList();
  }

  private static String words(Led led) {
    return led.seen().kindInWords() + " " + led.changed().words();
  }
}
