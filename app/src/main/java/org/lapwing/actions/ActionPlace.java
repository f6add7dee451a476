package org.lapwing.actions;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows actions in the thread, to everybody who serves the partnership: they hold no case material. */
@Component
class ActionPlace implements ThreadPlace {

  private final ActionStore store;

  ActionPlace(ActionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Actions.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(action -> action.id().value(), ActionPlace::seen));
  }

  private static Seen seen(Action action) {
    return new Seen(
        "Action " + action.reference(),
        action.promise().words(),
        "actions/" + action.id().value(),
        action.state().stage().words());
  }
}
