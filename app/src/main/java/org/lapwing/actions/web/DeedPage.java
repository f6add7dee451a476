package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Textarea;

/** All that deed.jte may know: one text about one action. */
public record DeedPage(
    String base, Action action, Deed deed, UUID once, String note, List<Refusal> refusals) {

  public Textarea textarea() {
    return Textarea.of("note", deed.label()).bold().hint(deed.hint()).value(note);
  }

  public String back() {
    return base + "/" + action.id().value();
  }
}
