package org.lapwing.reviews.web.findings;

import java.util.UUID;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.web.Answers;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one finding: what was found, why it happened, and what it rests on. */
@Controller
class FindingController {

  private final Reading reading;
  private final CaseLabels labels;
  private final Threads threads;

  FindingController(Reading reading, CaseLabels labels, Threads threads) {
    this.reading = reading;
    this.labels = labels;
    this.threads = threads;
  }

  @GetMapping("/p/{slug}/findings/{id}")
  ModelAndView finding(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.finding(id);
    return Answers.show(
        "finding",
        new FindingPage(
            Answers.home(slug),
            read.review(),
            read.it(),
            labels.of(read.review().id(), read.it().holdsIn()),
            Editor.current(),
            threads.panel(new Node(Findings.KIND, id))));
  }
}
