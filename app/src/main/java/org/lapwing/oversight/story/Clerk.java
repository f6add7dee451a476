package org.lapwing.oversight.story;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.ActionWish;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.DecisionWish;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.Plan;
import org.lapwing.oversight.quorum.Absence;
import org.lapwing.oversight.quorum.Holding;
import org.lapwing.oversight.quorum.Quorum;
import org.lapwing.oversight.quorum.Quorums;
import org.lapwing.partnerships.Cast;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;

/** Whoever keeps the record in the story: plans meetings, records who came and what was decided. */
@Component
class Clerk {

  static final String MANAGER = "manager";

  private final Cast cast;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Decisions decisions;
  private final Room room;

  /** Who came, when they may decide, and the promises that are spoken of. */
  @Component
  record Room(Holding holding, Quorums quorums, Register register) {}

  Clerk(Cast cast, Bodies bodies, Meetings meetings, Decisions decisions, Room room) {
    this.cast = cast;
    this.bodies = bodies;
    this.meetings = meetings;
    this.decisions = decisions;
    this.room = room;
  }

  /** An action as the story tells it: who owns it, and how many days ago it was due, below zero if it is to come. */
  record Told(String promise, String owner, int dueDaysAgo) {}

  /** A member who was away; blank where nobody came for them. */
  record Away(String member, String deputy) {}

  BodyId body(String name, Body.Kind kind, String... members) {
    var id = new BodyId(Ids.next());
    var body = new Body(id, name, kind, cast.day(900), null, 0);
    on(400, () -> take(bodies.add(body, people(members))));
    return id;
  }

  void quorum(
      BodyId body, int least, Set<org.lapwing.partnerships.AgencyKind> kinds, String source) {
    var rule = new Quorum(cast.day(400), least, kinds, source);
    on(400, () -> take(room.quorums().set(body, rule)));
  }

  MeetingId planned(BodyId body, int plannedDaysAgo, int daysAgo, String about) {
    var plan = new Plan(
        body,
        cast.weekday(daysAgo),
        LocalTime.of(14, 0),
        "Marlshire Council, committee room 2",
        about);
    return on(plannedDaysAgo, () -> take(meetings.plan(plan, Ids.next()))).id();
  }

  void held(MeetingId id, int daysAgo, List<Away> away, String... present) {
    var attendance = new Attendance(people(present), Set.of());
    var absences = away.stream()
        .map(one -> new Absence(
            cast.called(one.member()), one.deputy().isBlank() ? null : cast.called(one.deputy())))
        .toList();
    on(daysAgo, () -> take(room.holding().hold(id, attendance, absences)));
  }

  void minuted(MeetingId id, int daysAgo, String minutes) {
    on(daysAgo, () -> take(meetings.write(id, meetings.get(id).version(), minutes)));
  }

  void approved(MeetingId id, int daysAgo) {
    on(daysAgo, () -> take(meetings.approve(id)));
  }

  void decide(
      MeetingId meeting, int daysAgo, String words, @Nullable String about, Optional<Told> told) {
    var wish = wish(words, about, told);
    on(daysAgo, () -> take(decisions.make(meeting, wish.get(), Ids.next())));
  }

  /** A decision to be recorded, about a promise if one is named; made when it is asked for. */
  Supplier<DecisionWish> wish(String words, @Nullable String about, Optional<Told> told) {
    var action = told.map(one ->
        new ActionWish(Ids.next(), one.promise(), owner(one.owner()), cast.day(one.dueDaysAgo())));
    return () -> new DecisionWish(words, about == null ? null : promise(about), action);
  }

  Set<PersonId> people(String... parts) {
    return Arrays.stream(parts).map(cast::called).collect(Collectors.toUnmodifiableSet());
  }

  <T> T on(int daysAgo, Supplier<T> deed) {
    var done = new AtomicReference<T>();
    cast.does(MANAGER, daysAgo, () -> done.set(deed.get()));
    return Objects.requireNonNull(done.get());
  }

  private Owner owner(String part) {
    return new Owner(cast.called(part), cast.acting(part).agency(), List.of());
  }

  private Node promise(String words) {
    var filter = new RegisterFilter(
        "\"" + words + "\"", List.of(), List.of(), List.of(), false, false, null);
    var line = room.register().lines(filter).getFirst();
    return new Node(Actions.KIND, line.id().value());
  }

  static <T> T take(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
