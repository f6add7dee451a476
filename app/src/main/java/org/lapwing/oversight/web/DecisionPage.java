package org.lapwing.oversight.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.MeetingDecision.Standing;
import org.lapwing.oversight.State;
import org.lapwing.oversight.quorum.Confirming.At;
import org.lapwing.thread.ThreadPanel;

/**
 * All that decision.jte may know: what a meeting decided, and what came of it.
 *
 * @param confirmed the later meeting that made a recommendation a decision; null where there is none
 */
public record DecisionPage(
    String base,
    String home,
    MeetingDecision decision,
    Meeting meeting,
    String body,
    List<Action> actions,
    boolean mayKeep,
    @Nullable At confirmed,
    ThreadPanel panel) {

  /** Whether a quorate meeting still has to confirm it. */
  public boolean isToConfirm() {
    return decision.standing() == Standing.RECOMMENDED;
  }

  public String confirmedHref() {
    return confirmed == null ? "" : base + "/" + confirmed.meeting().value();
  }

  public String confirmedWords() {
    return confirmed == null ? "" : confirmed.reference() + ", " + InWords.date(confirmed.day());
  }

  public String here() {
    return home + "/meeting-decisions/" + decision.id().value();
  }

  public String meetingHref() {
    return base + "/" + meeting.id().value();
  }

  public String meetingWords() {
    return body + ", " + InWords.date(meeting.plan().day());
  }

  public String of(Action action) {
    return home + "/actions/" + action.id().value();
  }

  public String due(Action action) {
    var due = action.dates().due();
    return due == null ? "no date" : "due " + InWords.shortDate(due);
  }

  public String minutes() {
    return meeting.state() instanceof State.Approved(var on, var _)
        ? "Approved on " + InWords.date(on)
        : "Not approved yet";
  }

  public boolean mayReword() {
    return mayKeep && meeting.state() instanceof State.Held;
  }
}
