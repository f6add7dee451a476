package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.DateRequest;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;

/** All that decide.jte may know: a date that was asked for, and the answer. */
public record DecidePage(
    String base,
    Action action,
    DateRequest request,
    UUID once,
    String agreed,
    String note,
    List<Refusal> refusals) {

  public String back() {
    return base + "/" + action.id().value();
  }

  public Radios answer() {
    return Radios.of(
            "agreed",
            "Do you agree to the new date?",
            List.of(Choice.of("yes", "Yes, move the date"), Choice.of("no", "No, the date stays")))
        .chosen(List.of(agreed));
  }

  public Textarea why() {
    return Textarea.of("note", "Why?").bold().value(note);
  }
}
