package org.lapwing.anonymity.web;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Textarea;

/** All that endNameGrant.jte may know: a grant of names about to be ended. */
public record EndNameGrantPage(
    String back, String label, String who, String reason, List<Refusal> refusals) {

  public Textarea why() {
    return Textarea.of("reason", "Why does it end?")
        .bold()
        .hint("It stands beside the decision for good. Leave out names and what the case is about.")
        .rows(3)
        .value(reason);
  }
}
