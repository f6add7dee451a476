package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;

/** All that update.jte may know: what an owner tells of an action at once. */
public record UpdatePage(
    String base, Action action, UUID once, UpdateForm form, List<Refusal> refusals) {

  public String back() {
    return base + "/" + action.id().value();
  }
}
