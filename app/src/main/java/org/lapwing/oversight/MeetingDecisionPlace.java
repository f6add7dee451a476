package org.lapwing.oversight;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.oversight.MeetingDecision.Standing;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows decisions of meetings in the thread, to everybody who serves the partnership. */
@Component
class MeetingDecisionPlace implements ThreadPlace {

  private final DecisionStore store;

  MeetingDecisionPlace(DecisionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Decisions.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(
            decision -> decision.id().value(),
            decision -> new Seen(
                "Decision " + decision.reference(),
                decision.decided(),
                "meeting-decisions/" + decision.id().value(),
                decision.standing() == Standing.RECOMMENDED ? "To be confirmed" : "")));
  }
}
