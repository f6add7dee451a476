package org.lapwing.oversight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets decisions of meetings be found by their words. */
@Component
class FindDecisions implements Searchable {

  private final DecisionStore store;

  FindDecisions(DecisionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Decisions.KIND;
  }

  @Override
  public String heading() {
    return "Decisions of meetings";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.found(words, after, most).stream()
        .map(decision -> new Found(
            decision.id().value(),
            decision.reference(),
            decision.decided(),
            "meeting-decisions/" + decision.id().value(),
            ""))
        .toList();
  }
}
