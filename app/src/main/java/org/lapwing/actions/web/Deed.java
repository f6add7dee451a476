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
  COMPLETE(
      "Mark as done",
      "What shows that this was done?",
      "Somebody from another agency will read this and the evidence, and verify it.",
      "Mark as done"),
  VERIFY(
      "Verify this action",
      "What did you look at, and what does it show?",
      "By verifying you say, for another agency, that the evidence shows the promise was kept.",
      "Verify"),
  SEND_BACK(
      "Send back",
      "What is still missing?",
      "Say what evidence would show that the promise was kept.",
      "Send back"),
  REOPEN(
      "Reopen this action",
      "Why is this action open again?",
      "The history keeps what was said before.",
      "Reopen"),
  DROP(
      "Drop this action",
      "Why is this action dropped?",
      "The action stays in the register with your reason.",
      "Drop action");

  private final String title;
  private final String label;
  private final String hint;
  private final String button;

  Deed(String title, String label, String hint, String button) {
    this.title = title;
    this.label = label;
    this.hint = hint;
    this.button = button;
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
    return switch (this) {
      case COMPLETE -> actions.complete(id, once, note);
      case VERIFY -> actions.verify(id, once, note);
      case SEND_BACK -> actions.sendBack(id, once, note);
      case REOPEN -> actions.reopen(id, once, note);
      case DROP -> actions.drop(id, once, note);
    };
  }

  static Deed of(String segment) {
    return Arrays.stream(values())
        .filter(deed -> deed.segment().equals(segment))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
