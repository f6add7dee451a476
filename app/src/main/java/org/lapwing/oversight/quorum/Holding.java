package org.lapwing.oversight.quorum;

import java.util.List;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who came to a meeting, who sent apologies or a deputy, and judges by it whether the meeting could decide. */
@Service
@Transactional
public class Holding {

  private final Meetings meetings;
  private final RoomStore rooms;
  private final Quorums quorums;

  Holding(Meetings meetings, RoomStore rooms, Quorums quorums) {
    this.meetings = meetings;
    this.rooms = rooms;
    this.quorums = quorums;
  }

  /** The members who sent apologies, with the deputies who came. */
  @Transactional(readOnly = true)
  public List<Absence> away(MeetingId meeting) {
    return rooms.away(meeting);
  }

  /** Those who sit there on the day of the meeting. */
  @Transactional(readOnly = true)
  public java.util.Set<org.lapwing.kernel.PersonId> members(Meeting meeting) {
    return rooms.members(meeting);
  }

  /** Records that a meeting was held, or corrects who was there. */
  public Outcome<Meeting> hold(MeetingId id, Attendance came, List<Absence> away) {
    var wrong = Absence.wrong(came, away, rooms.members(meetings.get(id)));
    if (wrong.isPresent()) {
      return new Refused<>(wrong.get());
    }
    var all = Absence.with(came, away);
    var outcome = meetings.hold(id, all);
    if (outcome instanceof Accepted<Meeting>(var held)) {
      rooms.put(id, away);
      quorums.judge(held, all, away);
    }
    return outcome;
  }
}
