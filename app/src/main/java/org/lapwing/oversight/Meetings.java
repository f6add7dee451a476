package org.lapwing.oversight;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.OversightEvent.MeetingHeld;
import org.lapwing.oversight.OversightEvent.MinutesApproved;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own pages, may ask of meetings. */
@Service
@Transactional
public class Meetings {

  /** What the thread calls a meeting. */
  public static final String KIND = "meeting";

  private final MeetingStore store;
  private final Rooms rooms;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  /** Who meets and who came. */
  @org.springframework.stereotype.Component
  record Rooms(BodyStore bodies, AttendanceStore attendance) {}

  Meetings(
      MeetingStore store,
      Rooms rooms,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.rooms = rooms;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Meeting get(MeetingId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Meeting> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  @Transactional(readOnly = true)
  public Attendance attendance(MeetingId id) {
    return rooms.attendance().of(id);
  }

  /** Plans a meeting; the form that asks for it twice plans one. */
  public Outcome<Meeting> plan(Plan plan, UUID once) {
    var refused = Clerks.only().or(plan::wrong).or(() -> noSuchBody(plan));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var id = new MeetingId(once);
    return accepted(store.find(id).orElseGet(() -> planned(id, plan.stripped())));
  }

  /** Moves a meeting that is still to come, unless somebody else has changed it meanwhile. */
  public Outcome<Meeting> change(MeetingId id, int version, Plan plan) {
    return saved(id, "meeting-changed", meeting -> {
      var refused = noSuchBody(plan).or(() -> meanwhile(meeting, version, "place"));
      return refused.isPresent()
          ? new Outcome.Refused<>(refused.get())
          : meeting.change(plan);
    });
  }

  /** Records that a meeting was held and who was there, or corrects who was. */
  public Outcome<Meeting> hold(MeetingId id, Attendance attendance) {
    if (attendance.isEmpty()) {
      get(id);
      return Outcome.refused("people", "Choose at least one person or agency that was there");
    }
    var before = get(id).isHeld();
    var outcome = saved(id, "meeting-held", meeting -> meeting.hold(LocalDate.now(clock)));
    if (outcome instanceof Accepted<Meeting>(var held)) {
      rooms.attendance().put(id, attendance);
      if (!before) {
        events.publishEvent(new MeetingHeld(here(), id, held.plan().day()));
      }
    }
    return outcome;
  }

  /** Writes the minutes, unless somebody else has written them meanwhile. */
  public Outcome<Meeting> write(MeetingId id, int version, String minutes) {
    return saved(id, "minutes-written", meeting -> meanwhile(meeting, version, "minutes")
        .<Outcome<Meeting>>map(Outcome.Refused::new)
        .orElseGet(() -> meeting.write(minutes)));
  }

  /** Approves the minutes: from now on they stay as they are. */
  public Outcome<Meeting> approve(MeetingId id) {
    var today = LocalDate.now(clock);
    var before = get(id).state();
    var outcome = saved(
        id, "minutes-approved", meeting -> meeting.approve(Viewer.person().person(), today));
    if (outcome instanceof Accepted<Meeting> && before instanceof State.Held) {
      events.publishEvent(new MinutesApproved(here(), id, today));
    }
    return outcome;
  }

  private Meeting planned(MeetingId id, Plan plan) {
    var meeting = new Meeting(id, store.nextNumber(), plan, new State.Planned(), "", 0);
    store.add(meeting);
    trail.wrote("meeting-planned", KIND, id.value());
    return meeting;
  }

  private Outcome<Meeting> saved(
      MeetingId id, String deed, Function<Meeting, Outcome<Meeting>> rule) {
    var meeting = store.findToChange(id).orElseThrow(NotFound::new);
    var refused = Clerks.only();
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var outcome = rule.apply(meeting);
    if (outcome instanceof Accepted<Meeting>(var changed)) {
      if (!changed.equals(meeting)) {
        store.save(changed);
      }
      trail.wrote(deed, KIND, id.value());
    }
    return outcome;
  }

  private Optional<Refusal> noSuchBody(Plan plan) {
    return rooms
        .bodies()
        .find(plan.body())
        .filter(body -> body.isThereOn(plan.day()))
        .map(_ -> Optional.<Refusal>empty())
        .orElseGet(() ->
            Optional.of(new Refusal("body", "Choose who meets; they must be there on that day")));
  }

  private static Optional<Refusal> meanwhile(Meeting meeting, int version, String field) {
    return meeting.version() == version
        ? Optional.empty()
        : Optional.of(new Refusal(
            field,
            "Somebody else has saved this meanwhile. Yours is kept here: compare it with theirs on the page of the meeting, then save again"));
  }

  private static org.lapwing.kernel.PartnershipId here() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }
}
