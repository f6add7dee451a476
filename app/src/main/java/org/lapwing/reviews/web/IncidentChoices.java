package org.lapwing.reviews.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.Incidents;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.springframework.stereotype.Component;

/** The incidents that a person may see, to choose from: by neutral labels and what was decided, without the story. */
@Component
class IncidentChoices {

  private final Incidents incidents;

  IncidentChoices(Incidents incidents) {
    this.incidents = incidents;
  }

  /** All but those that are chosen for good. */
  Checkboxes boxes(String legend, String hint, Collection<UUID> ticked, Collection<UUID> without) {
    List<Choice.Item> choices = incidents.visible().stream()
        .filter(line -> !without.contains(line.id().value()))
        .map(IncidentChoices::choice)
        .toList();
    return Checkboxes.of("incidents", legend, choices)
        .hint(hint)
        .chosen(ticked.stream().map(UUID::toString).toList());
  }

  private static Choice.Item choice(IncidentLine line) {
    var children =
        line.children().stream().map(IncidentChoices::told).collect(Collectors.joining(". "));
    return Choice.of(
            line.id().value().toString(), "%s, %s".formatted(line.reference(), line.caseLabel()))
        .hint(children);
  }

  private static String told(Child child) {
    var decision = child.decision();
    return child.label() + ": "
        + (decision == null ? "Not decided yet" : decision.standing().words());
  }
}
