package org.lapwing.incidents.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Deliberation;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Partners;
import org.lapwing.incidents.Standing;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;

/** All that position.jte may know: what one's own agency holds about one child. */
public record PositionPage(
    String back,
    Incident incident,
    Child child,
    Partners partners,
    Deliberation<Standing> said,
    UUID once,
    String answer,
    String reasons,
    List<Refusal> refusals) {

  static final String DISSENT = "dissent";

  public CaseBanner banner() {
    return CaseBanner.of(incident.caseLabel(), "#support");
  }

  /** Whether the reader can take a position at all. */
  public boolean mayTake() {
    return partners.mine().isPresent() && child.isOpen();
  }

  public Radios standing() {
    var choices = new ArrayList<Choice>();
    Arrays.stream(Standing.values())
        .map(one -> Choice.of(one.code(), one.words()).hint(meaning(one)))
        .forEach(choices::add);
    partners.mine().flatMap(said::othersAgainst).ifPresent(theirs -> {
      choices.add(Choice.divider("or"));
      choices.add(Choice.of(DISSENT, "We accept this decision and record our dissent")
          .hint(
              "The others hold “%s”. Their decision then stands, with your agency’s reasons beside it."
                  .formatted(theirs.words())));
    });
    return Radios.of("standing", "What does your agency hold?", choices).chosen(List.of(answer));
  }

  private static String meaning(Standing standing) {
    return switch (standing) {
      case MET ->
        "Abuse or neglect is known or suspected, and the child died or was seriously harmed. The child counts as statutory.";
      case NOT_MET_BUT_LEARNING -> "No statutory duty follows, and there is something to learn.";
      case NOT_MET -> "No statutory duty follows.";
    };
  }

  public Textarea why() {
    return Textarea.of("reasons", "Why?")
        .bold()
        .hint(
            "Your reasons stay beside the position for good, also if it changes. Leave out names.")
        .value(reasons);
  }
}
