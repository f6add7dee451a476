package org.lapwing.oversight.web;

import java.util.List;
import org.lapwing.actions.Action;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.State;
import org.lapwing.thread.ThreadPanel;

/** All that decision.jte may know: what a meeting decided, and what came of it. */
public record DecisionPage(
    String base,
    String home,
    MeetingDecision decision,
    Meeting meeting,
    String body,
    List<Action> actions,
    boolean mayKeep,
    ThreadPanel panel) {

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

  public boolean mayReword() {
    return mayKeep && meeting.state() instanceof State.Held;
  }
}
