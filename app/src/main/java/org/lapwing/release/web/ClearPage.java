package org.lapwing.release.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.release.Clearance;
import org.lapwing.release.Doer;
import org.lapwing.release.Passage;
import org.lapwing.release.Statement;

/** All that clear.jte may know: what waits for this reader, and what waits for another. */
public record ClearPage(
    String back,
    Statement statement,
    Clearance clearance,
    Doer doer,
    UUID once,
    List<String> chosen,
    List<Refusal> refusals) {

  public boolean hasSomething() {
    return !clearance.waitsFor(doer).isEmpty();
  }

  public Checkboxes passages() {
    var choices = clearance.waitsFor(doer).stream()
        .map(passage -> Choice.of(Objects.requireNonNull(passage.id()).toString(), passage.words())
            .hint(passage.part() + ", written by " + passage.writer()))
        .toList();
    return Checkboxes.of("cleared", "Which of these have you read and found safe?", choices)
        .hint(
            "Safe means: nothing in it names or could point to a child, a family or a worker, alone or together with what is public already.")
        .chosen(chosen);
  }

  /** What this person wrote themselves, so that somebody else must read it. */
  public List<Passage> own() {
    return clearance.uncleared().stream()
        .filter(passage -> doer.person().equals(passage.by()))
        .toList();
  }
}
