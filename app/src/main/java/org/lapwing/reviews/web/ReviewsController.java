package org.lapwing.reviews.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews of whose cases the person may read every one, newest first. */
@Controller
class ReviewsController {

  private final Reviews reviews;

  ReviewsController(Reviews reviews) {
    this.reviews = reviews;
  }

  @GetMapping("/p/{slug}/reviews")
  ModelAndView list(
      @PathVariable String slug, @RequestParam(required = false) @Nullable UUID after) {
    var found = reviews.register(after == null ? null : new ReviewId(after));
    var lines = found.stream().limit(Reviews.PAGE).toList();
    var here = Answers.home(slug) + "/reviews";
    return Answers.show(
        "reviews",
        new ReviewsPage(
            here,
            lines,
            Editor.current().runs(),
            after == null ? null : here,
            found.size() > lines.size() ? here + "?after=" + last(lines) : null));
  }

  private static UUID last(List<Review> lines) {
    return lines.getLast().id().value();
  }
}
