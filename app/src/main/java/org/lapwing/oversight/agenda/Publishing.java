package org.lapwing.oversight.agenda;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.telling.MembersTold;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes agendas to those who sit there: each time a new version, which stays as it was. */
@Service
@Transactional
public class Publishing {

  private final AgendaStore store;
  private final EditionStore editions;
  private final Meetings meetings;
  private final Telling telling;
  private final Clock clock;

  /** Who is told, and what is put on record. */
  @org.springframework.stereotype.Component
  record Telling(Bodies bodies, MembersTold told, Trail trail) {}

  Publishing(
      AgendaStore store, EditionStore editions, Meetings meetings, Telling telling, Clock clock) {
    this.store = store;
    this.editions = editions;
    this.meetings = meetings;
    this.telling = telling;
    this.clock = clock;
  }

  /** The versions that were published, the latest first. */
  @Transactional(readOnly = true)
  public List<Edition> editions(MeetingId meeting) {
    return editions.all(meetings.get(meeting).id());
  }

  /** What was published last, which is what others than the clerks read. */
  @Transactional(readOnly = true)
  public Optional<Edition> latest(MeetingId meeting) {
    return editions.latest(meetings.get(meeting).id());
  }

  @Transactional(readOnly = true)
  public Edition edition(MeetingId meeting, int number) {
    return editions(meeting).stream()
        .filter(edition -> edition.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Publishes the agenda as somebody read it, and tells those who sit there; where nothing changed since, nobody is told again. */
  public Outcome<Agenda> publish(MeetingId id, int version) {
    var meeting = meetings.get(id);
    var clerk = Clerks.only();
    if (clerk.isPresent()) {
      return new Refused<>(clerk.get());
    }
    var agenda = store.hold(id);
    var refused = agenda.cannotPublish(meeting);
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    if (!agenda.isUnpublished()) {
      return accepted(agenda);
    }
    if (agenda.version() != version) {
      return new Refused<>(Agendas.meanwhile(""));
    }
    published(meeting, agenda);
    return accepted(store.of(id));
  }

  private void published(Meeting meeting, Agenda agenda) {
    var number = agenda.published() + 1;
    var members = telling.bodies().members(meeting.plan().body());
    editions.add(agenda, number, clock.instant(), Viewer.person().person(), members.size());
    store.published(meeting.id(), number);
    telling.trail().wrote("agenda-published", Meetings.KIND, meeting.id().value());
    telling
        .told()
        .tell(
            members,
            meeting,
            number == 1 ? "has an agenda" : "has a changed agenda, version " + number,
            number == 1 ? "An agenda waits for you" : "A changed agenda waits for you");
  }
}
