package org.lapwing.actions;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.thread.Changes;
import org.springframework.stereotype.Component;

/** Tells what became of actions to those whose words led to them: verified by another agency is a change, done is not yet. */
@Component
class ActionsChanged implements Changes {

  private final ActionStore store;

  ActionsChanged(ActionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Actions.KIND;
  }

  @Override
  public Map<UUID, Changed> of(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(action -> action.id().value(), action -> changed(action.state())));
  }

  private static Changed changed(State state) {
    return state instanceof State.Verified verified
        ? new Changed("verified on " + InWords.date(verified.on()), true)
        : new Changed(state.stage().words().toLowerCase(Locale.UK), false);
  }
}
