package org.lapwing.reviews.web.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.FindingId;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.NewRecommendation;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.ReviewId;
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

/** The page on which a recommendation is made, in answer to findings and addressed to agencies. */
@Controller
@RequestMapping("/p/{slug}/reviews/{id}/recommendations/new")
class NewRecommendationController {

  private static final NewRecommendation NOTHING =
      new NewRecommendation("", "", null, List.of(), List.of());

  private final Reading reading;
  private final Findings findings;
  private final Recommendations recommendations;
  private final People people;

  NewRecommendationController(
      Reading reading, Findings findings, Recommendations recommendations, People people) {
    this.reading = reading;
    this.findings = findings;
    this.recommendations = recommendations;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var review = reading.review(id);
    return Answers.show(form(slug, review, Ids.next(), NOTHING, day(Map.of())));
  }

  @PostMapping
  ModelAndView make(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") List<UUID> answers,
      @RequestParam(defaultValue = "") List<UUID> agencies,
      @RequestParam Map<String, String> typed) {
    var review = reading.review(id);
    var day = day(typed);
    var wanted = new NewRecommendation(
        typed.getOrDefault("says", ""),
        typed.getOrDefault("outcome", ""),
        read(day),
        known(review, answers),
        serving(agencies));
    var again = form(slug, review, once, wanted, day);
    var faults = faults(wanted, day);
    return faults.isEmpty()
        ? Answers.answer(
            recommendations.make(new ReviewId(id), once, wanted),
            () -> again,
            made -> Answers.home(slug) + "/recommendations/" + made.id().value())
        : Answers.refused(again, faults);
  }

  private FormPage form(
      String slug, Review review, UUID once, NewRecommendation typed, TypedDay due) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var fields =
        new ArrayList<Asked>(RecommendationFields.asked(typed.says(), typed.outcome(), due));
    fields.add(new Asked.Several(findingBoxes(review, typed.answers())));
    fields.add(new Asked.Several(agencyBoxes(typed.agencies())));
    var frame = new Frame(
        "Make a recommendation",
        "Review " + review.reference(),
        null,
        Banners.of(review),
        Answers.home(slug) + "/reviews/" + review.id().value(),
        review.reference(),
        "Make the recommendation");
    return FormPage.of(frame, once, fields);
  }

  private Checkboxes findingBoxes(Review review, List<FindingId> ticked) {
    var choices = findings.of(review.id()).stream()
        .map(one -> Choice.of(one.id().value().toString(), one.reference() + " " + one.says()))
        .toList();
    return Checkboxes.of("answers", "Which findings does it answer?", choices)
        .chosen(ticked.stream().map(one -> one.value().toString()).toList());
  }

  private Checkboxes agencyBoxes(List<AgencyId> ticked) {
    var choices = people.agenciesHere().stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name()))
        .toList();
    return Checkboxes.of("agencies", "To which agencies is it addressed?", choices)
        .small()
        .chosen(ticked.stream().map(one -> one.value().toString()).toList());
  }

  private List<FindingId> known(Review review, List<UUID> sent) {
    return findings.of(review.id()).stream()
        .map(one -> one.id())
        .filter(one -> sent.contains(one.value()))
        .toList();
  }

  private List<AgencyId> serving(List<UUID> sent) {
    return people.agenciesHere().stream()
        .map(People.Agency::id)
        .filter(one -> sent.contains(one.value()))
        .toList();
  }

  private static List<Refusal> faults(NewRecommendation wanted, TypedDay due) {
    var faults = new ArrayList<>(wanted.faults());
    if (!due.isBlank() && due.read() instanceof Refused<LocalDate>(var no)) {
      faults.add(no);
    }
    return faults;
  }

  private static TypedDay day(Map<String, String> typed) {
    return TypedDay.sent(typed, "due", "day by which it should be done");
  }

  private static @Nullable LocalDate read(TypedDay due) {
    return due.read() instanceof Accepted<LocalDate>(var day) ? day : null;
  }
}
