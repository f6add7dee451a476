package org.lapwing.reviews.web.recommendations;

import java.util.UUID;
import org.lapwing.partnerships.People;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.web.Answers;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one recommendation: what is asked of whom, what they answered, and what carries it out. */
@Controller
class RecommendationController {

  private final Reading reading;
  private final ActionWordings wordings;
  private final People people;
  private final Threads threads;

  RecommendationController(
      Reading reading, ActionWordings wordings, People people, Threads threads) {
    this.reading = reading;
    this.wordings = wordings;
    this.people = people;
    this.threads = threads;
  }

  @GetMapping("/p/{slug}/recommendations/{id}")
  ModelAndView recommendation(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.recommendation(id);
    var waiting = wordings.waiting(read.it().id()).orElse(null);
    return Answers.show(
        "recommendation",
        new RecommendationPage(
            Answers.home(slug),
            read.review(),
            read.it(),
            waiting,
            waiting == null ? "" : people.nameOf(waiting.writtenBy()),
            Editor.current(),
            threads.panel(new Node(Recommendations.KIND, id))));
  }
}
