package org.lapwing.reviews.web.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Reading.Read;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.RecommendationId;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.web.Answers;
import org.lapwing.reviews.web.Banners;
import org.lapwing.reviews.web.FormPage;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a recommendation that nobody has answered yet is worded anew. */
@Controller
@RequestMapping("/p/{slug}/recommendations/{id}/wording")
class RecommendationWordsController {

  private static final String DAY = "day by which it should be done";

  private final Reading reading;
  private final Recommendations recommendations;

  RecommendationWordsController(Reading reading, Recommendations recommendations) {
    this.reading = reading;
    this.recommendations = recommendations;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.recommendation(id);
    var made = read.it();
    return Answers.show(
        form(slug, read, made.says(), made.outcome(), TypedDay.of("due", DAY, made.due())));
  }

  @PostMapping
  ModelAndView reword(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String says,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam Map<String, String> typed) {
    var due = TypedDay.sent(typed, "due", DAY);
    if (!due.isBlank() && due.read() instanceof Refused<LocalDate>(var no)) {
      return Answers.refused(
          form(slug, reading.recommendation(id), says, outcome, due), List.of(no));
    }
    var day = due.read() instanceof Accepted<LocalDate>(var read) ? read : null;
    return Answers.answer(
        recommendations.reword(new RecommendationId(id), version, says, outcome, day),
        () -> form(slug, reading.recommendation(id), says, outcome, due),
        made -> Answers.home(slug) + "/recommendations/" + id);
  }

  private static FormPage form(
      String slug, Read<Recommendation> read, String says, String outcome, TypedDay due) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var made = read.it();
    var frame = new Frame(
        "Change the recommendation",
        "Recommendation %d of %s".formatted(made.number(), read.review().reference()),
        null,
        Banners.of(read.review()),
        Answers.home(slug) + "/recommendations/" + made.id().value(),
        made.reference(),
        "Save");
    return FormPage.of(frame, Ids.next(), RecommendationFields.asked(says, outcome, due))
        .version(made.version());
  }
}
