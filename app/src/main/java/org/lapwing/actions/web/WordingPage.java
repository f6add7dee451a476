package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Textarea;

/**
 * All that wording.jte may know.
 *
 * @param version the version that the person read when they began to write
 */
public record WordingPage(
    String base,
    Action action,
    UUID once,
    int version,
    Wording typed,
    String why,
    List<Refusal> refusals) {

  public Textarea reason() {
    return Textarea.of("why", "Why are you changing this?")
        .bold()
        .rows(2)
        .hint("The history shows what changed and why.")
        .value(why);
  }

  public String back() {
    return base + "/" + action.id().value();
  }
}
