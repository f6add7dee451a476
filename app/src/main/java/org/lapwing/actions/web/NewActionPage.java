package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/** All that newAction.jte may know: a promise about to be recorded. */
public record NewActionPage(
    String base,
    UUID once,
    Wording typed,
    OwnerFields owner,
    DateInput.Typed startTyped,
    DateInput.Typed dueTyped,
    String kind,
    String origin,
    List<Refusal> refusals) {

  public DateInput start() {
    return DateInput.of("start", "When does it start? (optional)").typed(startTyped);
  }

  public DateInput due() {
    return DateInput.of("due", "When is it due?").hint("For example, 27 3 2027").typed(dueTyped);
  }

  public Radios kinds() {
    var choices = NewActionForm.KINDS.entrySet().stream()
        .map(one -> Choice.of(one.getKey(), one.getValue()))
        .toList();
    return Radios.of("kind", "Where does it come from?", choices).chosen(List.of(kind));
  }

  public Input from() {
    return Input.of("origin", "Which one?")
        .bold()
        .hint("For example, partnership meeting of 4 March. Leave out names and case details.")
        .value(origin);
  }
}
