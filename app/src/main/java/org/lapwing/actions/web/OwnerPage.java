package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Textarea;

/** All that owner.jte may know: who owns an action now, and who might. */
public record OwnerPage(
    String base,
    Action action,
    UUID once,
    OwnerFields fields,
    String note,
    List<Refusal> refusals) {

  public String back() {
    return base + "/" + action.id().value();
  }

  public Textarea why() {
    return Textarea.of("note", "Anything the new owner should know (optional)")
        .bold()
        .rows(3)
        .value(note);
  }
}
