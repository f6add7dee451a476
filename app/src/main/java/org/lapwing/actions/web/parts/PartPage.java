package org.lapwing.actions.web.parts;

import org.lapwing.actions.Action;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Part;

/** All that part.jte may know: one part of an action and what can be done to it. */
public record PartPage(String back, Action action, Part part, String keeper, Doer doer) {

  public String here() {
    return back + "/parts/" + part.id();
  }

  public String reference() {
    return action.reference() + "." + part.number();
  }

  /** Whether anything can be done to it while the whole is open. */
  public boolean mayTend() {
    return action.state().stage().isOpen() && part.isKeptBy(doer, action);
  }

  /** Whether it is this person's to change or to drop. */
  public boolean mayTendWhole() {
    return action.state().stage().isOpen() && action.tendedBy(doer).isEmpty();
  }
}
