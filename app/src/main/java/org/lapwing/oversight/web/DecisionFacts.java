package org.lapwing.oversight.web;

import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.DecisionId;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.quorum.Confirming;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of a decision shows. */
@Component
class DecisionFacts {

  private final Decisions decisions;
  private final Meetings meetings;
  private final Bodies bodies;
  private final Threads threads;
  private final Confirming confirming;

  DecisionFacts(
      Decisions decisions,
      Meetings meetings,
      Bodies bodies,
      Threads threads,
      Confirming confirming) {
    this.decisions = decisions;
    this.meetings = meetings;
    this.bodies = bodies;
    this.threads = threads;
    this.confirming = confirming;
  }

  @Transactional(readOnly = true)
  public DecisionPage page(String slug, DecisionId id) {
    var decision = decisions.get(id);
    var meeting = meetings.get(decision.meeting());
    return new DecisionPage(
        Pages.base(slug),
        "/p/" + slug,
        decision,
        meeting,
        bodies.get(meeting.plan().body()).name(),
        decisions.actions(id),
        Clerks.isOne(),
        confirming.by(id).orElse(null),
        threads.panel(new Node(Decisions.KIND, id.value())));
  }
}
