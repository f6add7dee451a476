package org.lapwing.incidents.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.People;
import org.lapwing.requests.Request;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Standing;
import org.springframework.stereotype.Component;

/** Which agencies were asked what they know of the people of the case, and what came back. */
@Component
class RequestAnswers implements PackAnswers {

  private final Requests requests;
  private final People people;
  private final IncidentLedger ledger;

  RequestAnswers(Requests requests, People people, IncidentLedger ledger) {
    this.requests = requests;
    this.people = people;
    this.ledger = ledger;
  }

  @Override
  public Map<Asked, String> of(Incident incident, List<Child> children) {
    var asked = requests.of(incident.caseFile()).stream()
        .filter(one -> standing(one) != Standing.RECALLED)
        .toList();
    if (asked.isEmpty()) {
      return Map.of();
    }
    var names =
        people.agencyNames(asked.stream().map(Request::agency).distinct().toList());
    var all = new HashMap<Asked, String>();
    all.put(
        Asked.of("requests.asked"),
        lines(asked.stream().map(one -> called(one, names)).distinct().toList()));
    all.put(
        Asked.of("requests.returns"),
        lines(asked.stream().map(one -> returned(one, names)).toList()));
    all.put(Asked.of("requests.nil"), nil(asked, names));
    return all;
  }

  private String returned(Request one, Map<AgencyId, String> names) {
    var answered = one.state().answeredOn();
    return "%s (%s): %s%s"
        .formatted(
            called(one, names),
            one.reference(),
            standing(one).words().toLowerCase(java.util.Locale.UK),
            answered == null
                ? ", due on " + InWords.date(one.due())
                : " on " + InWords.date(answered)
                    + (answered.isAfter(one.due()) ? ", after the day it was due" : ""));
  }

  /** That there is none is an answer once all have answered. */
  private String nil(List<Request> asked, Map<AgencyId, String> names) {
    var nil = asked.stream()
        .filter(one -> standing(one) == Standing.NIL)
        .map(one -> called(one, names))
        .toList();
    return nil.isEmpty() && asked.stream().noneMatch(Request::isOpen) ? "None" : lines(nil);
  }

  private Standing standing(Request one) {
    return one.standing(ledger.today());
  }

  private static String called(Request one, Map<AgencyId, String> names) {
    return names.getOrDefault(one.agency(), "An agency");
  }

  private static String lines(List<String> all) {
    return String.join("\n", all);
  }
}
