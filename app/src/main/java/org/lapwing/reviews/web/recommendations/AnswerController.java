package org.lapwing.reviews.web.recommendations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Reading.Read;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.RecommendationId;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Response;
import org.lapwing.reviews.web.Answers;
import org.lapwing.reviews.web.Banners;
import org.lapwing.reviews.web.FormPage;
import org.lapwing.reviews.web.FormPage.Asked;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an agency that was asked answers a recommendation. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/recommendations/{id}/answer")
class AnswerController {

  private final Reading reading;
  private final Recommendations recommendations;

  AnswerController(Reading reading, Recommendations recommendations) {
    this.reading = reading;
    this.recommendations = recommendations;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.show(form(slug, reading.recommendation(id), Ids.next(), "", ""));
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String response,
      @RequestParam(defaultValue = "") String reasons) {
    var again = form(slug, reading.recommendation(id), once, response, reasons);
    return response(response)
        .map(chosen -> Answers.answer(
            recommendations.answer(new RecommendationId(id), once, chosen, reasons),
            () -> again,
            made -> Answers.home(slug) + "/recommendations/" + id))
        .orElseGet(() -> Answers.refused(
            again, List.of(new Refusal("response", "Choose what your agency answers"))));
  }

  private static FormPage form(
      String slug, Read<Recommendation> read, UUID once, String response, String reasons) {
    var made = read.it();
    var mine = made.askedOf(Editor.current()).orElseThrow(NotFound::new);
    var choices = Arrays.stream(Response.values())
        .map(one -> Choice.of(one.code(), one.words()).checked(one.code().equals(response)))
        .toList();
    var frame = new Frame(
        "Answer for " + mine.name(),
        "Recommendation %d of %s: %s"
            .formatted(made.number(), read.review().reference(), made.says()),
        "So that: " + made.outcome(),
        Banners.of(read.review()),
        Answers.home(slug) + "/recommendations/" + made.id().value(),
        made.reference(),
        "Send the answer");
    return FormPage.of(
        frame,
        once,
        List.of(
            new Asked.Choice(Radios.of("response", "What does your agency answer?", choices)),
            new Asked.Text(Textarea.of("reasons", "Reasons")
                .bold()
                .hint(
                    "Needed when not all of it is accepted. They stand beside the answer for good.")
                .rows(4)
                .value(reasons))));
  }

  private static Optional<Response> response(String code) {
    return Arrays.stream(Response.values())
        .filter(one -> one.code().equals(code))
        .findFirst();
  }
}
