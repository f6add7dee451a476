package org.lapwing.incidents.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lapwing.incidents.NewIncident;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;

/**
 * All that newIncident.jte may know: an incident about to be recorded.
 *
 * @param referral the referral that it is recorded from; blank for none
 */
public record NewIncidentPage(
    String base,
    UUID once,
    String label,
    String children,
    FactsFields facts,
    String referral,
    List<Refusal> refusals) {

  static NewIncidentPage sent(String base, UUID once, Map<String, String> fields) {
    return new NewIncidentPage(
        base,
        once,
        fields.getOrDefault("label", ""),
        fields.getOrDefault("children", ""),
        FactsFields.sent(fields),
        fields.getOrDefault("referral", ""),
        List.of());
  }

  /** What a referral tells, as the form asks it. */
  static Map<String, String> from(Referral referral) {
    var told = referral.told();
    var fields = new HashMap<String, String>();
    fields.put("referral", referral.id().toString());
    fields.put("summary", told.summary());
    fields.put("account", told.account());
    fields.put("area", told.area());
    fields.put(
        "children",
        IntStream.range(0, told.children())
            .mapToObj(index -> "Child " + (char) ('A' + index))
            .collect(Collectors.joining(", ")));
    if (told.harmOn() != null) {
      fields.put("harm-day", "" + told.harmOn().getDayOfMonth());
      fields.put("harm-month", "" + told.harmOn().getMonthValue());
      fields.put("harm-year", "" + told.harmOn().getYear());
    }
    return fields;
  }

  NewIncidentPage refused(List<Refusal> because) {
    return new NewIncidentPage(base, once, label, children, facts, referral, because);
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
