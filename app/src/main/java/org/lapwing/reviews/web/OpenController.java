package org.lapwing.reviews.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.NewReview;
import org.lapwing.reviews.ReviewKind;
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

/** The page on which a review is opened, over incidents that the person may see. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/reviews/new")
class OpenController {

  private static final NewReview NOTHING = new NewReview("", null, new Scope("", ""), List.of());

  private final Reviews reviews;
  private final IncidentChoices incidents;

  OpenController(Reviews reviews, IncidentChoices incidents) {
    this.reviews = reviews;
    this.incidents = incidents;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    return Answers.show(form(slug, Ids.next(), NOTHING));
  }

  @PostMapping
  ModelAndView open(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String questions,
      @RequestParam(defaultValue = "") List<UUID> incidents) {
    var wanted = new NewReview(title, kind(kind), new Scope(period, questions), incidents);
    var again = form(slug, once, wanted);
    return wanted.faults().isEmpty()
        ? Answers.answer(
            reviews.open(wanted, once),
            () -> again,
            review -> Answers.home(slug) + "/reviews/" + review.id().value())
        : Answers.refused(again, wanted.faults());
  }

  private FormPage form(String slug, UUID once, NewReview typed) {
    if (!Editor.current().runs()) {
      throw new NotFound();
    }
    var frame = new Frame(
        "Open a review",
        "Reviews",
        "A review learns from what happened; it does not look for blame.",
        null,
        Answers.home(slug) + "/reviews",
        "Reviews",
        "Open the review");
    return FormPage.of(
        frame,
        once,
        List.of(
            new Asked.Line(Input.of("title", "Title")
                .bold()
                .hint("Neutral words that could stand in public. No names, no places.")
                .value(typed.title())),
            new Asked.Choice(kinds(typed.kind())),
            new Asked.Several(incidents.boxes(
                "Over which incidents?",
                "Those that you may see. The partners decide on the criteria first, child by child.",
                typed.incidents(),
                List.of())),
            ScopeController.period(typed.scope().period()),
            ScopeController.questions(typed.scope().questions())));
  }

  private static Radios kinds(@Nullable ReviewKind chosen) {
    var kinds = Arrays.stream(ReviewKind.values())
        .map(kind -> Choice.of(kind.code(), kind.words()).hint(kind.hint()).checked(kind == chosen))
        .toList();
    return Radios.of("kind", "What kind of review is it?", kinds);
  }

  private static @Nullable ReviewKind kind(String code) {
    return Arrays.stream(ReviewKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
