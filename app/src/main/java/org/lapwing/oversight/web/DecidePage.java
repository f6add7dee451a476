package org.lapwing.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Meeting;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;

/**
 * All that decide.jte may know: a decision about to be recorded.
 *
 * @param found the records that it may rest on: those that were found, and the one that was chosen before
 * @param sought whether somebody has just looked for records
 */
public record DecidePage(
    String back,
    Meeting meeting,
    UUID once,
    DecisionForm form,
    List<Choosable> found,
    boolean sought,
    List<Refusal> refusals) {

  /** A record to choose. */
  public record Choosable(String code, String words) {}

  public Textarea words() {
    return Textarea.of("words", "What was decided?")
        .bold()
        .hint("Leave out names of children and families, and what a case is about: decisions about a case belong in the case.")
        .rows(3)
        .value(form.words());
  }

  public Input find() {
    return Input.of("find", "Find a record that it is about (optional)")
        .bold()
        .hint("By its words, or the name people say, such as A-17.")
        .value(form.find());
  }

  public Radios restsOn() {
    var choices = new ArrayList<Choice>();
    found.forEach(one -> choices.add(Choice.of(one.code(), one.words())));
    choices.add(Choice.of("", "None of these"));
    return Radios.of("rests-on", "Which record is it about?", choices)
        .small()
        .chosen(List.of(form.restsOn()));
  }
}
