package org.lapwing.reviews.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Actions;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Widenings;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Reviews;
import org.lapwing.reviews.web.ReviewPage.Carrying;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.ThreadPlace.Seen;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
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
  private final Around around;

  /** What a review stands among. */
  @Component
  record Around(Threads threads, Widenings widenings) {}

  ReviewController(
      Reading reading,
      Reviews reviews,
      Findings findings,
      Recommendations recommendations,
      Around around) {
    this.reading = reading;
    this.reviews = reviews;
    this.findings = findings;
    this.recommendations = recommendations;
    this.around = around;
  }

  @GetMapping("/p/{slug}/reviews/{id}")
  ModelAndView review(@PathVariable String slug, @PathVariable UUID id) {
    var review = reading.review(id);
    var made = recommendations.of(review.id());
    var cohort = reviews.cohort(review.id());
    return Answers.show(
        "review",
        new ReviewPage(
            Answers.home(slug),
            review,
            cohort,
            around.widenings().of(cohort.children().stream().map(Child::id).toList()),
            findings.of(review.id()),
            made,
            carriedOut(made),
            Editor.current(),
            around.threads().panel(new Node(Reviews.KIND, id))));
  }

  /** What carries each recommendation out, asked of the thread for all of them at once. */
  private Map<UUID, List<Carrying>> carriedOut(List<Recommendation> made) {
    var nodes = made.stream()
        .map(one -> new Node(Recommendations.KIND, one.id().value()))
        .toList();
    return around.threads().standingOn(nodes).stream()
        .filter(one -> one.relation() == Relation.CARRIES_OUT)
        .filter(one -> one.node().kind().equals(Actions.KIND))
        .collect(groupingBy(one -> one.on().id(), mapping(one -> carrying(one.seen()), toList())));
  }

  /** The thread says "Action A-17": here the column says already what it is. */
  private static Carrying carrying(Seen seen) {
    var said = seen.kindInWords();
    return new Carrying(said.substring(said.indexOf(' ') + 1), seen.href(), seen.state());
  }
}
