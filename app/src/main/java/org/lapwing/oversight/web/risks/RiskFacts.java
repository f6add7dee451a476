package org.lapwing.oversight.web.risks;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lapwing.oversight.risks.Keeper;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.RiskId;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Scales;
import org.lapwing.oversight.risks.Scoring;
import org.lapwing.oversight.web.risks.RiskPage.Told;
import org.lapwing.partnerships.People;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of a risk shows. */
@Component
class RiskFacts {

  private final Risks risks;
  private final Scales scales;
  private final People people;
  private final Threads threads;
  private final Clock clock;

  RiskFacts(Risks risks, Scales scales, People people, Threads threads, Clock clock) {
    this.risks = risks;
    this.scales = scales;
    this.people = people;
    this.threads = threads;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public RiskPage page(String slug, RiskId id, @Nullable String said) {
    var risk = risks.get(id);
    var me = Keeper.current();
    var history = risks.history(id);
    var names = people.namesOf(history.stream().map(Scoring::by).toList());
    var closed = risk.closed();
    return new RiskPage(
        RisksController.base(slug),
        risk,
        scales.on(risk.scaleSince()),
        LocalDate.now(clock),
        owner(risk),
        closed == null ? "" : people.nameOf(closed.by()),
        risks.actions(id),
        history.stream()
            .map(one -> new Told(one, names.getOrDefault(one.by(), "")))
            .toList(),
        risk.isOpen() && me.tends(risk),
        risk.isOpen() && me.keeps(),
        said,
        threads.panel(new Node(Risks.KIND, id.value())));
  }

  private String owner(Risk risk) {
    var agency = people.agencyName(risk.owner().agency());
    var person = people.nameOf(risk.owner().person());
    return person.isBlank() ? agency + " (no person named yet)" : person + ", " + agency;
  }
}
