package org.lapwing.reviews.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.Reviews;
import org.lapwing.reviews.Scope;
import org.lapwing.reviews.web.FormPage.Asked;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the title and the scope of a review are changed. */
@Controller
@RequestMapping("/p/{slug}/reviews/{id}/scope")
class ScopeController {

  private final Reading reading;
  private final Reviews reviews;

  ScopeController(Reading reading, Reviews reviews) {
    this.reading = reading;
    this.reviews = reviews;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var review = reading.review(id);
    return Answers.show(form(slug, review, review.title(), review.scope()));
  }

  @PostMapping
  ModelAndView reword(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String questions) {
    var scope = new Scope(period, questions);
    return Answers.answer(
        reviews.reword(new ReviewId(id), version, title, scope),
        () -> form(slug, reading.review(id), title, scope),
        review -> Answers.home(slug) + "/reviews/" + id);
  }

  static Asked period(String typed) {
    return new Asked.Line(Input.of("period", "From when to when does it look?")
        .bold()
        .hint("For example, from booking to the day of harm")
        .value(typed));
  }

  static Asked questions(String typed) {
    return new Asked.Text(Textarea.of("questions", "What does it ask?")
        .bold()
        .hint("One question to a line")
        .rows(6)
        .value(typed));
  }

  private static FormPage form(String slug, Review review, String title, Scope scope) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var frame = new Frame(
        "Change title and scope",
        "Review " + review.reference(),
        null,
        Banners.of(review),
        Answers.home(slug) + "/reviews/" + review.id().value(),
        review.reference(),
        "Save");
    return FormPage.of(
            frame,
            Ids.next(),
            List.of(
                new Asked.Line(Input.of("title", "Title").bold().value(title)),
                period(scope.period()),
                questions(scope.questions())))
        .version(review.version());
  }
}
