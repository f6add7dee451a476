package org.lapwing.incidents;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own pages, may ask of incidents: always within the cases that the viewer may read. */
@Service
@Transactional
public class Incidents {

  /** What the thread calls an incident. */
  public static final String KIND = "incident";

  /** What the thread calls the decision for one child; {@link Decision#id()} is its id. */
  public static final String DECISION_KIND = "criteria-decision";

  /** How many incidents one page of the list holds. */
  public static final int PAGE = 25;

  private static final int MOST = 500;

  private final IncidentRecords records;
  private final ChildStore children;
  private final Cases cases;
  private final PeopleOfCase people;
  private final IncidentLedger ledger;

  Incidents(
      IncidentRecords records,
      ChildStore children,
      Cases cases,
      PeopleOfCase people,
      IncidentLedger ledger) {
    this.records = records;
    this.children = children;
    this.cases = cases;
    this.people = people;
    this.ledger = ledger;
  }

  /** The incidents that this viewer may see, newest first, at most 500. */
  @Transactional(readOnly = true)
  public List<IncidentLine> visible() {
    return records.newest(null, null, MOST);
  }

  /** A page of them: one more than a page where there are more. */
  @Transactional(readOnly = true)
  public List<IncidentLine> page(@Nullable Integer before) {
    return records.newest(before, null, PAGE + 1);
  }

  /** The incidents of one case, newest first. */
  @Transactional(readOnly = true)
  public List<IncidentLine> of(CaseId file) {
    return records.newest(null, file, PAGE);
  }

  /** The children of these incidents, as far as this viewer may see them. */
  @Transactional(readOnly = true)
  public List<Child> children(Collection<UUID> incidents) {
    return children.of(incidents);
  }

  @Transactional(readOnly = true)
  public Incident get(IncidentId id) {
    return records.find(id).orElseThrow(NotFound::new);
  }

  /** All that is wrong with an incident that somebody is about to record. */
  public List<Refusal> faults(NewIncident wanted) {
    return wanted.faults(ledger.today());
  }

  /** All that is wrong with facts that somebody is about to save. */
  public List<Refusal> faults(Facts facts) {
    return facts.faults(ledger.today());
  }

  /** Records an incident, and opens its case file if there is none of that label. Whoever records it sees it from their next request on. */
  public Outcome<IncidentId> open(NewIncident wanted, UUID once) {
    requireRunner();
    var id = new IncidentId(once);
    if (records.find(id).isPresent()) {
      return accepted(id);
    }
    var faults = faults(wanted);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    return switch (fileOf(wanted.caseLabel())) {
      case Refused<CaseId>(var refusal) -> new Refused<>(refusal);
      case Accepted<CaseId>(var file) -> {
        add(id, file, wanted);
        yield accepted(id);
      }
    };
  }

  private Outcome<CaseId> fileOf(String label) {
    return cases
        .called(label)
        .map(CaseFile::id)
        .<Outcome<CaseId>>map(Outcome::accepted)
        .orElseGet(() -> cases.open(CaseId.next(), label));
  }

  private void add(IncidentId id, CaseId file, NewIncident wanted) {
    var label = wanted.caseLabel().strip();
    var facts = wanted.facts().stripped();
    var incident =
        new Incident(id, records.nextNumber(), file, label, false, facts, ledger.moment(), 0);
    var hurt = wanted.children().stream()
        .map(child -> new Child(Ids.next(), id.value(), file, label, child, null))
        .toList();
    records.add(incident, hurt);
    hurt.forEach(child -> people.ensure(file, Entry.of(Part.CHILD, child.label())));
    ledger.recorded(id, file);
  }

  /**
   * Corrects the facts that somebody read as a version.
   *
   * @throws OptimisticLockingFailureException if they changed since: show both and let the person choose
   */
  public Outcome<IncidentId> correct(IncidentId id, int version, Facts typed) {
    requireRunner();
    var read = get(id);
    if (read.placeholder()) {
      return refused("summary", "A placeholder holds no facts. Record an incident of its own");
    }
    var faults = faults(typed);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var facts = typed.stripped();
    if (facts.equals(read.facts())) {
      return accepted(id);
    }
    if (!records.save(read, facts, version, ledger.moment())) {
      throw new OptimisticLockingFailureException("Incident %s changed meanwhile".formatted(id));
    }
    ledger.corrected(id);
    return accepted(id);
  }

  private static void requireRunner() {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }
}
