package org.lapwing.actions.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;

/** What can be done to an action by writing one text; each is a page of its own. */
public enum Deed {
  UPDATE(
      "Add an update",
      "How is it going?",
      "Say what changed since the last update, and what comes next.",
      "Add update",
      Actions::update),
  COMPLETE(
      "Mark as done",
      "What shows that this was done?",
      "Somebody from another agency will read this and the evidence, and verify it.",
      "Mark as done",
      Actions::complete),
  VERIFY(
      "Verify this action",
      "What did you look at? (optional)",
      "You confirm that the evidence shows the promise was kept.",
      "Verify",
      Actions::verify),
  SEND_BACK(
      "Send back",
      "What is still missing?",
      "Say what evidence would show that the promise was kept.",
      "Send back",
      Actions::sendBack),
  REOPEN(
      "Open again",
      "Why is this action open again?",
      "The history keeps what was said before.",
      "Open again",
      Actions::reopen),
  DROP(
      "Drop this action",
      "Why is this action dropped?",
      "The action stays in the register with your reason.",
      "Drop action",
      Actions::drop);

  /** How a deed is done. */
  @FunctionalInterface
  interface Way {
    Outcome<Action> take(Actions actions, ActionId id, UUID once, String note);
  }

  private final String title;
  private final String label;
  private final String hint;
  private final String button;
  private final Way way;

  Deed(String title, String label, String hint, String button, Way way) {
    this.title = title;
    this.label = label;
    this.hint = hint;
    this.button = button;
    this.way = way;
  }

  public String title() {
    return title;
  }

  public String label() {
    return label;
  }

  public String hint() {
    return hint;
  }

  public String button() {
    return button;
  }

  /** As it stands in the address. */
  public String segment() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Outcome<Action> take(Actions actions, ActionId id, UUID once, String note) {
    return way.take(actions, id, once, note);
  }

  static Deed of(String segment) {
    return Arrays.stream(values())
        .filter(deed -> deed.segment().equals(segment))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
