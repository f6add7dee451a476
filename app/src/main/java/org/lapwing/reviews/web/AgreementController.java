package org.lapwing.reviews.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.Agreements;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The two pages that take a review on: findings agreed, and closed. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/reviews/{id}")
class AgreementController {

  private final Reading reading;
  private final Agreements agreements;

  AgreementController(Reading reading, Agreements agreements) {
    this.reading = reading;
    this.agreements = agreements;
  }

  @GetMapping("/agree")
  ModelAndView agreeForm(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.show(agreeing(slug, id));
  }

  @PostMapping("/agree")
  ModelAndView agree(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.answer(
        agreements.agreeFindings(new ReviewId(id)),
        () -> agreeing(slug, id),
        review -> at(slug, id));
  }

  @GetMapping("/close")
  ModelAndView closeForm(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.show(closing(slug, id));
  }

  @PostMapping("/close")
  ModelAndView close(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.answer(
        agreements.close(new ReviewId(id)), () -> closing(slug, id), review -> at(slug, id));
  }

  private FormPage agreeing(String slug, UUID id) {
    return form(
        slug,
        id,
        "Record that the findings are agreed",
        "Findings, their words and the cohort then stand as they are. Recommendations can still be added.",
        "The findings are agreed");
  }

  private FormPage closing(String slug, UUID id) {
    return form(
        slug,
        id,
        "Close the review",
        "Every agency that was asked must have answered. Actions, training and audits go on.",
        "Close the review");
  }

  private FormPage form(String slug, UUID id, String title, String lead, String button) {
    var review = reading.review(id);
    if (!Editor.current().runs()) {
      throw new NotFound();
    }
    var frame = new Frame(
        title,
        "Review " + review.reference(),
        lead,
        Banners.of(review),
        at(slug, id),
        review.reference(),
        button);
    return FormPage.of(frame, Ids.next(), List.of());
  }

  private static String at(String slug, UUID id) {
    return Answers.home(slug) + "/reviews/" + id;
  }
}
