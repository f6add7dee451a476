package org.lapwing.release.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.release.Clearance;
import org.lapwing.release.Doer;
import org.lapwing.release.Signing;
import org.lapwing.release.Statements;
import org.lapwing.release.Stoppage;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of a statement shows. */
@Component
class StatementFacts {

  private final Statements statements;
  private final Signing signing;
  private final Threads threads;
  private final Stoppage stoppage;
  private final Clock clock;

  StatementFacts(
      Statements statements, Signing signing, Threads threads, Stoppage stoppage, Clock clock) {
    this.statements = statements;
    this.signing = signing;
    this.threads = threads;
    this.stoppage = stoppage;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public StatementPage page(String slug, UUID id, List<Refusal> refusals) {
    var statement = statements.get(id);
    var clearance =
        statement.read().map(statements::clearance).orElseGet(() -> new Clearance(List.of()));
    return new StatementPage(
        Answers.base(slug),
        "/" + slug + "/statements/" + id,
        statement,
        statements.versions(id),
        clearance,
        signing.of(id),
        new Stopped(
            "/p/" + slug, statement, stoppage.over(statement), stoppage.cannotBeChecked(statement)),
        statements.history(id),
        Doer.current(),
        clock.instant(),
        Ids.next(),
        threads.panel(new Node(Statements.KIND, id)),
        refusals);
  }
}
