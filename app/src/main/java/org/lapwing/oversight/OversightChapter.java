package org.lapwing.oversight;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;

/** Tells of the meetings of Marlshire: what was decided about the promises, and the meeting that is to come. */
@Component
class OversightChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final String CRYING =
      "Talk with every new parent about crying, at five points after birth";
  private static final String PAIRS = "Learn together in pairs of a midwife and a social worker";

  private final Cast cast;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Decisions decisions;
  private final Register register;

  OversightChapter(
      Cast cast, Bodies bodies, Meetings meetings, Decisions decisions, Register register) {
    this.cast = cast;
    this.bodies = bodies;
    this.meetings = meetings;
    this.decisions = decisions;
    this.register = register;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String title() {
    return "what meetings decided";
  }

  @Override
  public void tell() {
    var executive = body(
        "Executive",
        Body.Kind.EXECUTIVE,
        "partner.la",
        "partner.police",
        "partner.icb",
        "manager",
        "scrutineer");
    var learning = body(
        "Learning and improvement group",
        Body.Kind.SUB_GROUP,
        "manager",
        "police.rep",
        "health.rep",
        "social.care.rep",
        "training");
    var scrutiny =
        body("Scrutiny panel", Body.Kind.SCRUTINY, "scrutineer", "partner.la", "partner.police");
    publishing(executive);
    progress(executive);
    audits(learning);
    toCome(executive, scrutiny);
  }

  private void publishing(BodyId executive) {
    var meeting = held(
        executive,
        210,
        "The learning from injuries to babies under one",
        "partner.la",
        "partner.police",
        "partner.icb",
        "manager");
    decide(
        meeting,
        210,
        "Publish what we learned from injuries to babies under one, once the families have been told.",
        null,
        Optional.empty());
    minuted(
        meeting,
        205,
        "The three partners read the review and thanked those who told their story. They agreed what the public should know and in which order people are told.");
    on(190, () -> take(meetings.approve(meeting)));
  }

  private void progress(BodyId executive) {
    var meeting = held(
        executive,
        120,
        "How the promises are going",
        "partner.la",
        "partner.icb",
        "scrutineer",
        "manager");
    decide(
        meeting,
        120,
        "Talking about crying comes before everything else this quarter.",
        CRYING,
        Optional.empty());
    decide(
        meeting,
        120,
        "Every agency says in one page what changed for families, not what was done.",
        null,
        Optional.of(
            new Told("Say in one page what changed for families, agency by agency", MANAGER, -20)));
    minuted(
        meeting,
        117,
        "The scrutineer asked how we would know that conversations happen at night too. The partners agreed that health visiting looks at times of day in its own records.");
    on(100, () -> take(meetings.approve(meeting)));
  }

  private void audits(BodyId learning) {
    var meeting = held(
        learning,
        30,
        "The second look at ICON, and learning in pairs",
        "police.rep",
        "health.rep",
        "social.care.rep",
        "training",
        "manager");
    decide(
        meeting,
        30,
        "Find out why officers still talk about crying in 3 of 8 cases, as they did before.",
        CRYING,
        Optional.of(
            new Told("Ask officers what keeps them from talking about crying", "police.rep", -25)));
    decide(
        meeting,
        30,
        "Go on with learning in pairs, and invite the police to one pair.",
        PAIRS,
        Optional.empty());
    minuted(
        meeting,
        27,
        "The results of both audits were read side by side. Health moved from 6 to 7 of 8, social care from 4 to 6 of 8, the police stayed at 3 of 8. Nobody is to blame for a number: the group asked what would help.");
  }

  private void toCome(BodyId executive, BodyId scrutiny) {
    planned(executive, 20, -14, "How far the promises are kept, and what families say");
    planned(scrutiny, 10, -40, "Challenge: are fathers seen?");
  }

  /** An action as the story tells it: who owns it, and how many days ago it was due, below zero if it is to come. */
  private record Told(String promise, String owner, int dueDaysAgo) {}

  private BodyId body(String name, Body.Kind kind, String... members) {
    var id = new BodyId(Ids.next());
    var body = new Body(id, name, kind, cast.day(900), null, 0);
    on(400, () -> take(bodies.add(body, people(members))));
    return id;
  }

  private MeetingId planned(BodyId body, int plannedDaysAgo, int daysAgo, String about) {
    var plan = new Plan(
        body, cast.day(daysAgo), LocalTime.of(14, 0), "Marlshire Council, committee room 2", about);
    return on(plannedDaysAgo, () -> take(meetings.plan(plan, Ids.next()))).id();
  }

  private MeetingId held(BodyId body, int daysAgo, String about, String... present) {
    var id = planned(body, daysAgo + 30, daysAgo, about);
    var attendance = new Attendance(people(present), Set.of());
    return on(daysAgo, () -> take(meetings.hold(id, attendance))).id();
  }

  private void minuted(MeetingId id, int daysAgo, String minutes) {
    on(daysAgo, () -> take(meetings.write(id, meetings.get(id).version(), minutes)));
  }

  private void decide(
      MeetingId meeting,
      int daysAgo,
      String words,
      @org.jspecify.annotations.Nullable String about,
      Optional<Told> told) {
    var action = told.map(one ->
        new ActionWish(Ids.next(), one.promise(), owner(one.owner()), cast.day(one.dueDaysAgo())));
    on(
        daysAgo,
        () -> take(decisions.make(
            meeting,
            new DecisionWish(words, about == null ? null : promise(about), action),
            Ids.next())));
  }

  private Owner owner(String part) {
    return new Owner(cast.called(part), cast.acting(part).agency(), List.of());
  }

  private Node promise(String words) {
    var filter = new RegisterFilter(
        "\"" + words + "\"", List.of(), List.of(), List.of(), false, false, null);
    var line = register.lines(filter).getFirst();
    return new Node(Actions.KIND, line.id().value());
  }

  private Set<PersonId> people(String... parts) {
    return Arrays.stream(parts).map(cast::called).collect(Collectors.toUnmodifiableSet());
  }

  private <T> T on(int daysAgo, Supplier<T> deed) {
    var done = new AtomicReference<T>();
    cast.does(MANAGER, daysAgo, () -> done.set(deed.get()));
    return Objects.requireNonNull(done.get());
  }

  private static <T> T take(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
