package org.lapwing.incidents.web;

import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.web.clocks.ClocksOnPage;
import org.lapwing.partnerships.Role;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of an incident shows. */
@Component
public class IncidentGathering {

  private final IncidentShowing showing;
  private final ClocksOnPage clocks;
  private final Threads threads;

  IncidentGathering(IncidentShowing showing, ClocksOnPage clocks, Threads threads) {
    this.showing = showing;
    this.clocks = clocks;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public IncidentPage page(String slug, Incident incident, boolean runs, @Nullable String done) {
    var home = IncidentPages.home(slug);
    return new IncidentPage(
        home,
        IncidentPages.base(slug),
        incident,
        showing.of(incident),
        clocks.of(home, incident),
        runs,
        done,
        Role.isGuest()
            ? null
            : threads.panel(new Node(Incidents.KIND, incident.id().value())));
  }
}
