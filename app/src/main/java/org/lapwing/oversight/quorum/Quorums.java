package org.lapwing.oversight.quorum;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which meetings may decide, and what they said of each meeting. */
@Service
@Transactional
public class Quorums {

  private static final String KIND = "oversight-body";

  private final QuorumStore store;
  private final RoomStore rooms;
  private final Bodies bodies;
  private final Trail trail;
  private final Clock clock;

  Quorums(QuorumStore store, RoomStore rooms, Bodies bodies, Trail trail, Clock clock) {
    this.store = store;
    this.rooms = rooms;
    this.bodies = bodies;
    this.trail = trail;
    this.clock = clock;
  }

  /** The rules of a body, the latest first. */
  @Transactional(readOnly = true)
  public List<Quorum> rules(BodyId body) {
    return store.rules(bodies.get(body).id());
  }

  /** The rule that holds for a body on a day. */
  @Transactional(readOnly = true)
  public Optional<Quorum> on(BodyId body, LocalDate day) {
    return Quorum.on(day, store.rules(body));
  }

  /** What was said of a meeting when its attendance was recorded; empty where no rule held. */
  @Transactional(readOnly = true)
  public Optional<Quoracy> of(MeetingId meeting) {
    return store.judged(meeting);
  }

  /** Lays down a rule from a day on; meetings that were held before stay judged as they were. */
  public Outcome<Quorum> set(BodyId body, Quorum rule) {
    bodies.get(body);
    var refused = Clerks.only().or(rule::wrong);
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    store.set(body, rule);
    trail.wrote("body-quorum-set", KIND, body.value());
    return accepted(rule);
  }

  /** Judges a meeting by the rule of its day. */
  void judge(Meeting meeting, org.lapwing.oversight.Attendance came, List<Absence> away) {
    on(meeting.plan().body(), meeting.plan().day())
        .map(rule -> rule.judge(rooms.room(meeting, came, away)))
        .ifPresent(quoracy -> store.judge(meeting.id(), quoracy, clock.instant()));
  }
}
