package org.lapwing.incidents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.NewIncident;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;

/** All that newIncident.jte may know: an incident about to be recorded. */
public record NewIncidentPage(
    String base,
    UUID once,
    String label,
    String children,
    FactsFields facts,
    List<Refusal> refusals) {

  static NewIncidentPage sent(String base, UUID once, Map<String, String> fields) {
    return new NewIncidentPage(
        base,
        once,
        fields.getOrDefault("label", ""),
        fields.getOrDefault("children", ""),
        FactsFields.sent(fields),
        List.of());
  }

  NewIncidentPage refused(List<Refusal> because) {
    return new NewIncidentPage(base, once, label, children, facts, because);
  }

  NewIncident read() {
    return new NewIncident(label, facts.read(), NewIncident.labels(children));
  }

  public Input labelInput() {
    return Input.of("label", "Label of the case file")
        .bold()
        .hint("Such as K-12. If there is no case file of that label, it is opened.")
        .width(10)
        .value(label);
  }

  public Input childrenInput() {
    return Input.of("children", "Which children were hurt?")
        .bold()
        .hint("Neutral labels, such as Child A, Child B. Each child is decided on separately.")
        .width(20)
        .value(children);
  }
}
