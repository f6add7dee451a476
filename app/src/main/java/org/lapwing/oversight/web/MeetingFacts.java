package org.lapwing.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.State;
import org.lapwing.oversight.packs.MeetingPacks;
import org.lapwing.oversight.web.agenda.AgendaFacts;
import org.lapwing.oversight.web.minutes.MinutesFacts;
import org.lapwing.oversight.web.quorum.RoomFacts;
import org.lapwing.partnerships.People;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of a meeting shows. */
@Component
class MeetingFacts {

  private final Meetings meetings;
  private final Bodies bodies;
  private final Decisions decisions;
  private final Surrounds around;
  private final Parts parts;

  /** What the page needs from elsewhere. */
  @Component
  record Surrounds(People people, Threads threads) {}

  /** The parts of the page, each gathered by its own. */
  @Component
  record Parts(
      AgendaFacts agenda, MinutesFacts minutes, RoomFacts room, MeetingPacks packs, Clock clock) {}

  MeetingFacts(
      Meetings meetings, Bodies bodies, Decisions decisions, Surrounds around, Parts parts) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.decisions = decisions;
    this.around = around;
    this.parts = parts;
  }

  @Transactional(readOnly = true)
  public MeetingPage page(String slug, MeetingId id) {
    var meeting = meetings.get(id);
    return new MeetingPage(
        Pages.base(slug),
        "/p/" + slug,
        meeting,
        bodies.get(meeting.plan().body()).name(),
        LocalDate.now(parts.clock()),
        present(meetings.attendance(id)),
        decisions.of(id),
        approvedBy(meeting),
        Clerks.isOne(),
        new MeetingPage.Parts(
            parts.agenda().shown(slug, id),
            parts.minutes().shown(id),
            parts.room().shown(meeting),
            parts.packs().isThere(id)),
        around.threads().panel(new Node(Meetings.KIND, id.value())));
  }

  private List<String> present(Attendance attendance) {
    var here = around.people().peopleHere();
    var agencies = here.stream()
        .collect(java.util.stream.Collectors.toMap(
            People.Member::id, one -> ", " + one.agencyName(), (one, _) -> one));
    var people = around.people().namesOf(attendance.people()).entrySet().stream()
        .map(one -> one.getValue() + agencies.getOrDefault(one.getKey(), ""));
    var others = around.people().agencyNames(attendance.agencies()).values().stream()
        .map(name -> name + " (somebody not named here)");
    return Stream.concat(people.sorted(), others.sorted()).toList();
  }

  private String approvedBy(Meeting meeting) {
    return meeting.state() instanceof State.Approved(var _, var by)
        ? around.people().nameOf(by)
        : "";
  }
}
