package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Doer;
import org.lapwing.actions.PublicWording;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Textarea;

/** All that publicWording.jte may know: what the public reads, what waits, and what one writes. */
public record PublicPage(
    String base,
    Action action,
    List<PublicWording> wordings,
    Doer doer,
    UUID once,
    Written written,
    List<Refusal> refusals) {

  /** The words as they were typed. */
  public record Written(String wording, String progress, String note) {}

  /** The page; before anything is typed the form begins with the words that are there. */
  static PublicPage of(
      String base,
      Action action,
      List<PublicWording> wordings,
      Doer doer,
      UUID once,
      @Nullable Written written,
      List<Refusal> refusals) {
    var latest = wordings.stream().filter(one -> one.withdrawn() == null).findFirst();
    var begun = latest
        .map(one -> new Written(one.wording(), one.progress(), ""))
        .orElseGet(() -> new Written("", "", ""));
    return new PublicPage(
        base, action, wordings, doer, once, written == null ? begun : written, refusals);
  }

  public String back() {
    return base + "/" + action.id().value();
  }

  public boolean mayWrite() {
    return doer.writesFor(action.owner());
  }

  public boolean mayDecide() {
    return doer.decides();
  }

  /** Whether the words that wait are this person's own. */
  public boolean isOwn() {
    var waiting = waiting();
    return waiting != null && doer.person().equals(waiting.writer());
  }

  public @Nullable PublicWording waiting() {
    return wordings.stream().findFirst().filter(PublicWording::waits).orElse(null);
  }

  public @Nullable PublicWording released() {
    return wordings.stream().filter(PublicWording::isReleased).findFirst().orElse(null);
  }

  public Checkboxes read() {
    return Checkboxes.of(
        "read",
        "Before you publish",
        List.of(Choice.of(
            "yes",
            "I have read every word. Nothing here points to a child, a family or a worker")));
  }

  public Textarea promise() {
    return Textarea.of("wording", "The promise, in words for the public")
        .bold()
        .rows(3)
        .value(written.wording());
  }

  public Textarea progress() {
    return Textarea.of("progress", "How it is going, in words for the public")
        .bold()
        .hint("No names and nothing that could point to a child, a family or a worker.")
        .value(written.progress());
  }

  public Textarea why() {
    return Textarea.of("note", "Why is it withdrawn?").bold().rows(2).value(written.note());
  }
}
