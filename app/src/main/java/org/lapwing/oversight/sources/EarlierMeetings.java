package org.lapwing.oversight.sources;

import static org.lapwing.kernel.InWords.count;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.AgendaSource;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.Purpose;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what the same body left open: minutes to approve, matters arising, recommendations to confirm. */
@Component
@Order(10)
class EarlierMeetings implements AgendaSource {

  private final EarlierStore store;
  private final Actions actions;

  EarlierMeetings(EarlierStore store, Actions actions) {
    this.store = store;
    this.actions = actions;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Proposal> proposals(Occasion occasion) {
    var all = new ArrayList<Proposal>();
    store
        .unapproved(occasion)
        .forEach(one -> all.add(new Proposal(
            "minutes-" + one.id().value(),
            "Minutes of the meeting of " + InWords.date(one.day()),
            "The minutes of %s are not approved yet.".formatted(one.reference()),
            1,
            "meetings/" + one.id().value(),
            Purpose.DECIDE)));
    recommended(occasion, all);
    arising(occasion, all);
    return all;
  }

  private void recommended(Occasion occasion, List<Proposal> all) {
    var waiting = store.recommended(occasion);
    if (!waiting.isEmpty()) {
      all.add(new Proposal(
          "decisions-to-confirm",
          "Recommendations to confirm",
          "%s recommended by a meeting that was not quorate; a quorate one has to confirm it."
              .formatted(count(waiting.size(), "thing was", "things were")),
          waiting.size(),
          "meetings",
          Purpose.DECIDE));
    }
  }

  private void arising(Occasion occasion, List<Proposal> all) {
    var raised = store.raised(occasion);
    var open = actions.these(raised.stream().map(EarlierStore.Raised::action).toList()).stream()
        .filter(EarlierMeetings::isOpen)
        .map(action -> action.id().value())
        .collect(java.util.stream.Collectors.<UUID>toSet());
    var decisions = raised.stream()
        .filter(one -> open.contains(one.action()))
        .map(EarlierStore.Raised::decision)
        .distinct()
        .count();
    if (decisions > 0) {
      all.add(new Proposal(
          "matters-arising",
          "Matters arising",
          "%s with actions that are not verified yet: %s."
              .formatted(
                  count(decisions, "earlier decision", "earlier decisions"),
                  count(open.size(), "action", "actions")),
          (int) decisions,
          "meetings",
          Purpose.DISCUSS));
    }
  }

  private static boolean isOpen(Action action) {
    var stage = action.state().stage();
    return stage != Stage.VERIFIED && stage != Stage.DROPPED;
  }
}
