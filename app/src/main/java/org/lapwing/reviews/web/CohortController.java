package org.lapwing.reviews.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.reviews.Cohort;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.Reviews;
import org.lapwing.reviews.web.FormPage.Asked;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the cohort of a review is widened on purpose, with the reason. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/reviews/{id}/cohort")
class CohortController {

  private final Reading reading;
  private final Reviews reviews;
  private final IncidentChoices incidents;

  CohortController(Reading reading, Reviews reviews, IncidentChoices incidents) {
    this.reading = reading;
    this.reviews = reviews;
    this.incidents = incidents;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.show(form(slug, id, Ids.next(), List.of(), ""));
  }

  @PostMapping
  ModelAndView widen(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") List<UUID> incidents,
      @RequestParam(defaultValue = "") String reason) {
    return Answers.answer(
        reviews.widen(new ReviewId(id), once, incidents, reason),
        () -> form(slug, id, once, incidents, reason),
        review -> Answers.home(slug) + "/reviews/" + id);
  }

  private FormPage form(String slug, UUID id, UUID once, List<UUID> ticked, String reason) {
    var review = reading.review(id);
    if (!Editor.current().runs()) {
      throw new NotFound();
    }
    var there =
        reviews.cohort(review.id()).parts().stream().map(Cohort.Part::incident).toList();
    var frame = new Frame(
        "Widen the cohort",
        "Review " + review.reference(),
        "Whoever reads the review must then be allowed to read these cases too. Those who may not no longer find it.",
        Banners.of(review),
        Answers.home(slug) + "/reviews/" + id,
        review.reference(),
        "Widen the cohort");
    return FormPage.of(
        frame,
        once,
        List.of(
            new Asked.Several(incidents.boxes(
                "Which incidents join?",
                "The partners decide on the criteria first, child by child.",
                ticked,
                there)),
            new Asked.Text(Textarea.of("reason", "Why is the cohort widened?")
                .bold()
                .hint("It stands beside those who joined for good.")
                .rows(3)
                .value(reason))));
  }
}
