package org.lapwing.incidents;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records placeholders on behalf of a profile: no facts, no clocks, and decisions as they were published. */
@Component
@Transactional
class Placeholders {

  private final IncidentRecords records;
  private final ChildStore children;
  private final Cases cases;
  private final Threads threads;
  private final IncidentLedger ledger;

  Placeholders(
      IncidentRecords records,
      ChildStore children,
      Cases cases,
      Threads threads,
      IncidentLedger ledger) {
    this.records = records;
    this.children = children;
    this.cases = cases;
    this.threads = threads;
    this.ledger = ledger;
  }

  /** What was recorded, by ids: whoever records it sees no case, and could not look it up. */
  record Placed(IncidentId id, CaseId file, List<UUID> decisions) {}

  Outcome<Placed> record(Placeholder told) {
    return switch (cases.open(CaseId.next(), told.caseLabel())) {
      case Refused<CaseId>(var refusal) -> new Refused<>(refusal);
      case Accepted<CaseId>(var file) -> accepted(add(told, file));
    };
  }

  private Placed add(Placeholder told, CaseId file) {
    var incident = new Incident(
        IncidentId.next(),
        records.nextNumber(),
        file,
        told.caseLabel(),
        true,
        Facts.NONE,
        ledger.moment(),
        0);
    var hurt = IntStream.range(0, told.children().size())
        .mapToObj(index -> child(incident, index))
        .toList();
    records.add(incident, hurt);
    ledger.placed(incident.id());
    return new Placed(incident.id(), file, decided(told, hurt));
  }

  private static Child child(Incident of, int index) {
    var label = "Child " + (char) ('A' + index);
    return new Child(Ids.next(), of.id().value(), of.caseFile(), of.caseLabel(), label, null);
  }

  private List<UUID> decided(Placeholder told, List<Child> hurt) {
    var decisions = new ArrayList<UUID>();
    for (var index = 0; index < hurt.size(); index++) {
      var child = hurt.get(index);
      var as = told.children().get(index);
      var decision = new Decision(Ids.next(), as.standing(), as.on());
      children.decide(child, decision, true);
      threads.join(
          new Node(Incidents.DECISION_KIND, decision.id()),
          Relation.RESTS_ON,
          new Node(Incidents.KIND, child.incident()));
      decisions.add(decision.id());
    }
    return decisions;
  }
}
