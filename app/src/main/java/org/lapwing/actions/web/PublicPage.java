package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.PublicWording;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Textarea;

/** All that publicWording.jte may know: what the public reads, what waits, and what one writes. */
public record PublicPage(
    String base,
    Action action,
    List<PublicWording> wordings,
    boolean mayApprove,
    UUID once,
    Written written,
    List<Refusal> refusals) {

  /** The words as they were typed. */
  public record Written(String wording, String progress, String note) {}

  public String back() {
    return base + "/" + action.id().value();
  }

  public @Nullable PublicWording waiting() {
    return wordings.stream().findFirst().filter(PublicWording::waits).orElse(null);
  }

  public @Nullable PublicWording released() {
    return wordings.stream().filter(PublicWording::isReleased).findFirst().orElse(null);
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
