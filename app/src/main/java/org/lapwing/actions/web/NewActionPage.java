package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;

/** All that newAction.jte may know: a promise about to be recorded. */
public record NewActionPage(
    String base,
    UUID once,
    Wording typed,
    OwnerFields owner,
    DateInput.Typed startTyped,
    DateInput.Typed dueTyped,
    String origin,
    List<Refusal> refusals) {

  public DateInput start() {
    return DateInput.of("start", "When does it start? (optional)").typed(startTyped);
  }

  public DateInput due() {
    return DateInput.of("due", "When is it due?").hint("For example, 27 3 2027").typed(dueTyped);
  }

  public Input from() {
    return Input.of("origin", "Where does it come from?")
        .bold()
        .hint("For example, partnership meeting of 4 March. Leave out names and case details.")
        .value(origin);
  }
}
