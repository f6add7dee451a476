package org.lapwing.audits;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.audits.figures.Share;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** An audit under way with the results of one agency. */
public class SpecimensOfAudits implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var agency = here.manager().agency();
    var plan = new AuditCycle.Plan(
        SENTINEL,
        SENTINEL,
        LocalDate.of(2026, 1, 5),
        LocalDate.of(2026, 3, 5),
        Sample.RANDOM,
        List.of(SENTINEL),
        List.of(agency));
    var audits = here.bean(Audits.class);
    var audit = here.took(audits.plan(plan, List.of(), Ids.next()));
    here.took(audits.begin(audit.id(), Ids.next()));
    here.took(here.bean(Results.class)
        .enter(audit.id(), agency, Ids.next(), 0, List.of(new Share(6, 8))));
    here.name("audits", audit.id().value());
  }
}
