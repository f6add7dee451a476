package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.Evidence;
import org.lapwing.actions.State;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Textarea;

/** All that deed.jte may know: one text about one action, and what there is to judge it by. */
public record DeedPage(
    String base,
    Action action,
    Deed deed,
    List<Evidence> evidence,
    UUID once,
    String note,
    List<Refusal> refusals) {

  /** Whether the promise and what shows it stand above the field. */
  public boolean showsEvidence() {
    return deed == Deed.COMPLETE || deed == Deed.VERIFY || deed == Deed.SEND_BACK;
  }

  /** What was said when it was marked as done, or blank. */
  public String said() {
    return action.state() instanceof State.Done done ? done.shows() : "";
  }

  /** Where a piece of evidence can be opened, or blank when it is words alone. */
  public String href(Evidence one) {
    return one.file() == null ? one.link() : back() + "/evidence/" + one.id();
  }

  /** Whether nothing shows yet that the promise was kept, although that is what is asked. */
  public boolean lacksEvidence() {
    return deed == Deed.COMPLETE && evidence.isEmpty();
  }

  public Textarea textarea() {
    return Textarea.of("note", deed.label()).bold().hint(deed.hint()).value(note);
  }

  public String back() {
    return base + "/" + action.id().value();
  }
}
