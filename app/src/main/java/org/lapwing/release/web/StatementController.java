package org.lapwing.release.web;

import java.util.UUID;
import org.lapwing.platform.Page;
import org.lapwing.release.Statements;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a published statement to people inside, with what rests on it. */
@Controller
class StatementController {

  private final Statements statements;
  private final Threads threads;

  StatementController(Statements statements, Threads threads) {
    this.statements = statements;
    this.threads = threads;
  }

  @GetMapping("/p/{partnership}/statements/{id}")
  ModelAndView statement(@PathVariable UUID id) {
    var page = new StatementPage(statements.get(id), threads.panel(new Node(Statements.KIND, id)));
    return new ModelAndView(new Page("release/statement", page));
  }
}
