package org.lapwing.audits.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Auditors;
import org.lapwing.audits.Audits;
import org.lapwing.audits.Results;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of an audit shows. */
@Component
class AuditFacts {

  private final Audits audits;
  private final Results results;
  private final People people;
  private final Threads threads;

  AuditFacts(Audits audits, Results results, People people, Threads threads) {
    this.audits = audits;
    this.results = results;
    this.people = people;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public AuditPage page(String base, AuditId id, List<Refusal> refusals) {
    var cycle = audits.get(id);
    return new AuditPage(
        base,
        new Round(cycle, results.of(id)),
        earlier(cycle),
        audits.repeatedBy(id),
        agencies(cycle),
        Ids.next(),
        Auditors.mayEdit(),
        refusals,
        threads.panel(new Node(Audits.KIND, id.value())));
  }

  private @Nullable Round earlier(AuditCycle cycle) {
    var before = cycle.repeats();
    return before == null ? null : new Round(audits.get(before), results.of(before));
  }

  private List<AuditPage.Asked> agencies(AuditCycle cycle) {
    Map<AgencyId, String> names = people.agencyNames(cycle.plan().agencies());
    return cycle.plan().agencies().stream()
        .map(agency -> new AuditPage.Asked(agency, names.getOrDefault(agency, "")))
        .sorted(java.util.Comparator.comparing(AuditPage.Asked::name))
        .toList();
  }
}
