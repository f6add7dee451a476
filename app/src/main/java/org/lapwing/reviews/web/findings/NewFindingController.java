package org.lapwing.reviews.web.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.Cohort;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.NewFinding;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.Reviews;
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

/** The page on which a finding is added, with the first thing that it rests on. */
@Controller
@RequestMapping("/p/{slug}/reviews/{id}/findings/new")
class NewFindingController {

  private final Reading reading;
  private final Reviews reviews;
  private final Findings findings;
  private final CaseLabels labels;

  NewFindingController(Reading reading, Reviews reviews, Findings findings, CaseLabels labels) {
    this.reading = reading;
    this.reviews = reviews;
    this.findings = findings;
    this.labels = labels;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var basis = new BasisFields(cohort(id), Map.of());
    return Answers.show(form(slug, reading.review(id), Ids.next(), nothing(basis), basis));
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") List<UUID> cases,
      @RequestParam Map<String, String> typed) {
    var basis = new BasisFields(cohort(id), typed);
    var wanted = new NewFinding(
        typed.getOrDefault("says", ""),
        typed.getOrDefault("why", ""),
        cases.stream().map(CaseId::new).toList(),
        basis.read(Ids.next()));
    var again = form(slug, reading.review(id), once, wanted, basis);
    return wanted.faults().isEmpty()
        ? Answers.answer(
            findings.add(new ReviewId(id), once, wanted),
            () -> again,
            finding -> Answers.home(slug) + "/findings/" + finding.id().value())
        : Answers.refused(again, wanted.faults());
  }

  private FormPage form(
      String slug, Review review, UUID once, NewFinding typed, BasisFields basis) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var fields = new ArrayList<Asked>(FindingFields.asked(typed.says(), typed.why()));
    fields.add(new Asked.Several(labels.boxes(review.id(), typed.cases())));
    fields.add(new Asked.Part(
        "What it rests on",
        "At least one thing, of any kind. You can add more when the finding is there."));
    fields.addAll(basis.asked());
    var frame = new Frame(
        "Add a finding",
        "Review " + review.reference(),
        null,
        Banners.of(review),
        Answers.home(slug) + "/reviews/" + review.id().value(),
        review.reference(),
        "Add the finding");
    return FormPage.of(frame, once, fields);
  }

  private Cohort cohort(UUID id) {
    return reviews.cohort(new ReviewId(id));
  }

  private static NewFinding nothing(BasisFields basis) {
    return new NewFinding("", "", List.of(), basis.read(Ids.next()));
  }
}
