package org.lapwing.reviews.web;

import java.util.UUID;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Reviews;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one review: where it stands, what it found and recommends, whom it looks at, what it asks. */
@Controller
class ReviewController {

  private final Reading reading;
  private final Reviews reviews;
  private final Findings findings;
  private final Recommendations recommendations;
  private final Threads threads;

  ReviewController(
      Reading reading,
      Reviews reviews,
      Findings findings,
      Recommendations recommendations,
      Threads threads) {
    this.reading = reading;
    this.reviews = reviews;
    this.findings = findings;
    this.recommendations = recommendations;
    this.threads = threads;
  }

  @GetMapping("/p/{slug}/reviews/{id}")
  ModelAndView review(@PathVariable String slug, @PathVariable UUID id) {
    var review = reading.review(id);
    return Answers.show(
        "review",
        new ReviewPage(
            Answers.home(slug),
            review,
            reviews.cohort(review.id()),
            findings.of(review.id()),
            recommendations.of(review.id()),
            Editor.current(),
            threads.panel(new Node(Reviews.KIND, id))));
  }
}
