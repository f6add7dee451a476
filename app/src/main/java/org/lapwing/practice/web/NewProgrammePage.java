package org.lapwing.practice.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.practice.KnownProgrammes.Known;

/** All that newProgramme.jte may know. */
public record NewProgrammePage(
    String base, UUID once, NewProgrammeForm form, List<Refusal> refusals) {

  /** Whether there is anything to choose: a known programme that is not here yet. */
  public boolean offersKnown() {
    return !form.choices().isEmpty();
  }

  /** Which programme it is; one's own is asked for its name there and then. */
  public Radios which(Content own) {
    var choices = new ArrayList<Choice.Item>();
    form.choices().forEach(known -> choices.add(choice(known)));
    choices.add(Choice.of(NewProgrammeForm.OWN, "Another programme").then(own));
    return Radios.of("which", "Which programme is it?", choices).chosen(List.of(form.which()));
  }

  private static Choice.Item choice(Known known) {
    return Choice.of(known.key(), known.name())
        .hint("Comes with its %s. You can change them afterwards."
            .formatted(InWords.count(known.touchpoints().size(), "touchpoint", "touchpoints")));
  }

  public Input name() {
    return Fields.name(form.name());
  }

  public Textarea purpose() {
    return Fields.purpose(form.purpose());
  }

  public DateInput day() {
    return DateInput.of("day", "By which day is it in place here?")
        .hint("The day that your source gives. For example, 27 3 2027")
        .typed(form.day().parts());
  }

  public Input source() {
    return Fields.source(form.source());
  }
}
