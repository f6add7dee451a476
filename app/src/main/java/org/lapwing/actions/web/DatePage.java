package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Textarea;

/** All that date.jte may know: a new date asked for, and why. */
public record DatePage(
    String base,
    Action action,
    UUID once,
    DateInput.Typed typed,
    String reason,
    List<Refusal> refusals) {

  public String back() {
    return base + "/" + action.id().value();
  }

  public DateInput date() {
    return DateInput.of("due", "New date").hint("For example, 27 3 2027").typed(typed);
  }

  public Textarea why() {
    return Textarea.of("reason", "Why is a new date needed?").bold().value(reason);
  }
}
