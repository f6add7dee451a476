package org.lapwing.oversight.sources;

import static org.lapwing.kernel.InWords.count;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.actions.figures.PlanFigures;
import org.lapwing.actions.figures.PlanPicture.Changes;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.AgendaSource;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.Purpose;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the actions that need attention: off track, moved often, waiting for a date, said to be done and not verified. */
@Component
@Order(30)
class ActionsToLookAt implements AgendaSource {

  private final PlanFigures plan;

  ActionsToLookAt(PlanFigures plan) {
    this.plan = plan;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Proposal> proposals(Occasion occasion) {
    var now = plan.attention(occasion.today());
    var all = new ArrayList<Proposal>();
    if (now.red() > 0) {
      all.add(new Proposal(
          "actions-red",
          "Actions that are off track",
          count(now.red(), "action is red", "actions are red")
              + (now.late() == 0
                  ? "."
                  : "; %s past the day that was promised."
                      .formatted(count(now.late(), "open one is", "open ones are"))),
          now.red(),
          "actions?colour=red",
          Purpose.DISCUSS));
    }
    if (now.movedOften() > 0) {
      all.add(new Proposal(
          "actions-moved",
          "Dates that moved three times or more",
          "%s a date that has moved three times or more: is it the right action, and the right owner?"
              .formatted(count(now.movedOften(), "open action has", "open actions have")),
          now.movedOften(),
          "actions",
          Purpose.DISCUSS));
    }
    if (now.datesWaiting() > 0) {
      all.add(new Proposal(
          "actions-dates",
          "New dates to decide on",
          "%s for and nobody has decided yet."
              .formatted(count(now.datesWaiting(), "new date was asked", "new dates were asked")),
          now.datesWaiting(),
          "actions",
          Purpose.DECIDE));
    }
    var since = now.unverifiedSince();
    if (since != null) {
      all.add(new Proposal(
          "actions-unverified",
          "Done, and verified by nobody yet",
          "%s to be done and nobody from another agency has looked; the longest since %s."
              .formatted(
                  count(now.unverified(), "action is said", "actions are said"),
                  InWords.date(since)),
          now.unverified(),
          "actions?state=done",
          Purpose.DISCUSS));
    }
    changed(occasion, all);
    return all;
  }

  private void changed(Occasion occasion, List<Proposal> all) {
    var last = occasion.lastMet();
    if (last == null) {
      return;
    }
    var changes = plan.since(last);
    if (!changes.isNone()) {
      all.add(new Proposal(
          "actions-changed",
          "What changed since the last meeting",
          "Since %s: %s.".formatted(InWords.date(last), words(changes)),
          0,
          "actions",
          Purpose.NOTE));
    }
  }

  /** "3 raised, 2 said to be done, 1 verified". */
  static String words(Changes changes) {
    var parts = new ArrayList<String>();
    put(parts, changes.raised(), "raised");
    put(parts, changes.done(), "said to be done");
    put(parts, changes.verified(), "verified");
    put(parts, changes.sentBack(), "sent back");
    put(parts, changes.datesMoved(), changes.datesMoved() == 1 ? "date moved" : "dates moved");
    put(parts, changes.dropped(), "dropped");
    return String.join(", ", parts);
  }

  private static void put(List<String> parts, int figure, String what) {
    if (figure > 0) {
      parts.add(figure + " " + what);
    }
  }
}
