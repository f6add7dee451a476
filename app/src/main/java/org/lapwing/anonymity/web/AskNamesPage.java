package org.lapwing.anonymity.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Textarea;

/** All that askNames.jte may know: why somebody is about to look at real names. */
public record AskNamesPage(
    String back, String label, UUID once, String reason, List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of(label, null);
  }

  public Textarea why() {
    return Textarea.of("reason", "Why do you need to see the names now?")
        .bold()
        .hint("Those who look after access read it. Leave out names and what the case is about.")
        .rows(3)
        .value(reason);
  }
}
