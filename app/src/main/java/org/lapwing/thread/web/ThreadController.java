package org.lapwing.thread.web;

import java.util.UUID;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the thread of any record, both ways. */
@Controller
class ThreadController {

  private final Threads threads;

  ThreadController(Threads threads) {
    this.threads = threads;
  }

  @GetMapping("/p/{partnership}/thread/{kind}/{id}")
  ModelAndView thread(@PathVariable String kind, @PathVariable UUID id) {
    var web = threads.around(new Node(kind, id)).orElseThrow(NotFound::new);
    return new ModelAndView(new Page("thread/web", ThreadPage.of(web)));
  }
}
