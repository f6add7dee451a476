package org.lapwing.oversight.web;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.State;
import org.lapwing.oversight.web.agenda.AgendaShown;
import org.lapwing.oversight.web.minutes.MinutesShown;
import org.lapwing.oversight.web.quorum.RoomShown;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Title;
import org.lapwing.thread.ThreadPanel;

/**
 * All that meeting.jte may know: when it is or was, who was there, what it decided.
 *
 * @param present who was there, by name and agency, and the agencies that somebody else spoke for
 * @param approvedBy who recorded the approval, by name; or blank
 */
public record MeetingPage(
    String base,
    String home,
    Meeting meeting,
    String body,
    LocalDate today,
    List<String> present,
    List<MeetingDecision> decisions,
    String approvedBy,
    boolean mayKeep,
    Parts parts,
    ThreadPanel panel) {

  /**
   * The parts of the page.
   *
   * @param pack whether there is a pack to be read
   */
  public record Parts(AgendaShown agenda, MinutesShown minutes, RoomShown room, boolean pack) {}

  public AgendaShown agenda() {
    return parts.agenda();
  }

  public MinutesShown minutes() {
    return parts.minutes();
  }

  public RoomShown room() {
    return parts.room();
  }

  public boolean isApproved() {
    return meeting.state() instanceof State.Approved;
  }

  public String here() {
    return base + "/" + meeting.id().value();
  }

  public String of(MeetingDecision decision) {
    return home + "/meeting-decisions/" + decision.id().value();
  }

  public Title title() {
    var about = meeting.plan().about();
    var title = Title.of(body + ", " + InWords.date(meeting.plan().day()))
        .caption("Meeting " + meeting.reference())
        .tag(Tag.of(meeting.state().words(), meeting.state().colour()));
    return about.isBlank() ? title : title.lead(about);
  }

  /** "Wednesday 25 March 2026 at 2pm". */
  public String when() {
    var plan = meeting.plan();
    return InWords.day(plan.day()) + " at " + InWords.time(plan.time());
  }

  public boolean isPlanned() {
    return meeting.state() instanceof State.Planned;
  }

  public boolean isHeld() {
    return meeting.state() instanceof State.Held;
  }

  public boolean isStillToCome() {
    return meeting.plan().day().isAfter(today);
  }

  /** "Approved on 4 March 2026, recorded by Ruth Adeyemi", or that they are not. */
  public String approval() {
    return switch (meeting.state()) {
      case State.Approved(var on, var _) ->
        "Approved on " + InWords.date(on)
            + (approvedBy.isBlank() ? "" : ", recorded by " + approvedBy);
      case State.Held _, State.Planned _ -> "Not approved yet";
    };
  }
}
