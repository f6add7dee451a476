package org.lapwing.incidents;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows criteria decisions in the thread, to those who may read the case. */
@Component
class DecisionPlace implements ThreadPlace {

  private final ChildStore children;

  DecisionPlace(ChildStore children) {
    this.children = children;
  }

  @Override
  public String kind() {
    return Incidents.DECISION_KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return children.decided(ids).stream()
        .collect(
            toMap(child -> Objects.requireNonNull(child.decision()).id(), DecisionPlace::seen));
  }

  private static Seen seen(Child child) {
    var decision = Objects.requireNonNull(child.decision());
    return new Seen(
        decision.round() == 1
            ? "Criteria decision"
            : "Criteria decision, round " + decision.round(),
        child.label() + ", " + child.caseLabel(),
        "incidents/" + child.incident() + "/children/" + child.id(),
        decision.standing().words());
  }
}
