package org.lapwing.oversight.minutes;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.State;
import org.lapwing.oversight.telling.MembersTold;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends approved minutes out, records to whom and when, and keeps what is put right afterwards beside them. */
@Service
@Transactional
public class Circulating {

  private static final int LONGEST = 5_000;

  private final MinutesStore store;
  private final Meetings meetings;
  private final Readers readers;
  private final Trail trail;
  private final Clock clock;

  /** Who reads minutes, and how they are told. */
  @org.springframework.stereotype.Component
  record Readers(Bodies bodies, People people, MembersTold told) {}

  Circulating(MinutesStore store, Meetings meetings, Readers readers, Trail trail, Clock clock) {
    this.store = store;
    this.meetings = meetings;
    this.readers = readers;
    this.trail = trail;
    this.clock = clock;
  }

  /** To whom they were sent. */
  @Transactional(readOnly = true)
  public List<Sent> sent(MeetingId meeting) {
    return store.sent(meeting);
  }

  @Transactional(readOnly = true)
  public List<Addendum> addenda(MeetingId meeting) {
    return store.addenda(meeting);
  }

  /** Those who would usually get them: who sits there now, and who was at the meeting. */
  @Transactional(readOnly = true)
  public Set<PersonId> usual(MeetingId id) {
    var meeting = meetings.get(id);
    var all = new HashSet<>(readers.bodies().members(meeting.plan().body()));
    all.addAll(meetings.attendance(id).people());
    all.retainAll(here());
    return Set.copyOf(all);
  }

  /** Sends approved minutes to these people; whoever has them is not told again. */
  public Outcome<Meeting> circulate(MeetingId id, Collection<PersonId> people) {
    var meeting = meetings.get(id);
    var wanted = new HashSet<>(people);
    wanted.retainAll(here());
    var refused = Clerks.only().or(() -> cannotCirculate(meeting)).or(() -> nobody(wanted));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    store.sent(id).forEach(sent -> wanted.remove(sent.person()));
    if (!wanted.isEmpty()) {
      store.send(id, wanted, clock.instant(), Viewer.person().person());
      trail.wrote("minutes-circulated", Meetings.KIND, id.value());
      readers.told().tell(wanted, meeting, "has approved minutes", "Approved minutes wait for you");
    }
    return accepted(meeting);
  }

  /** Adds a correction to approved minutes, which stay as they were approved; those who have them are told. */
  public Outcome<Meeting> correct(MeetingId id, UUID once, String words) {
    var meeting = meetings.get(id);
    var refused = Clerks.only().or(() -> cannotCorrect(meeting));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    if (words.isBlank() || words.length() > LONGEST) {
      return refused(
          "words", "Enter what is put right, in %,d characters or fewer".formatted(LONGEST));
    }
    if (store.addenda(id).stream().noneMatch(one -> one.id().equals(once))) {
      store.add(once, id, words.strip(), clock.instant(), Viewer.person().person());
      trail.wrote("minutes-corrected", Meetings.KIND, id.value());
      readers
          .told()
          .tell(
              store.sent(id).stream().map(Sent::person).toList(),
              meeting,
              "has a correction to its minutes",
              "A correction to minutes waits for you");
    }
    return accepted(meeting);
  }

  /** Why the minutes of that meeting cannot go out now; empty if they can. */
  static Optional<Refusal> cannotCirculate(Meeting meeting) {
    return meeting.state() instanceof State.Approved
        ? Optional.empty()
        : Optional.of(new Refusal(
            "", "These minutes are not approved yet. Approve them before you circulate them"));
  }

  static Optional<Refusal> cannotCorrect(Meeting meeting) {
    return meeting.state() instanceof State.Approved
        ? Optional.empty()
        : Optional.of(new Refusal(
            "words", "These minutes are not approved yet, so you can still write in them"));
  }

  private static Optional<Refusal> nobody(Set<PersonId> wanted) {
    return wanted.isEmpty()
        ? Optional.of(new Refusal("people", "Choose at least one person"))
        : Optional.empty();
  }

  private List<PersonId> here() {
    return readers.people().peopleHere().stream().map(People.Member::id).toList();
  }
}
