package org.lapwing.reviews.web.findings;

import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Finding;
import org.lapwing.reviews.FindingId;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Reading.Read;
import org.lapwing.reviews.Reviews;
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

/** The page on which one more thing is added that a finding rests on. */
@Controller
@RequestMapping("/p/{slug}/findings/{id}/basis")
class BasisController {

  private final Reading reading;
  private final Reviews reviews;
  private final Findings findings;

  BasisController(Reading reading, Reviews reviews, Findings findings) {
    this.reading = reading;
    this.reviews = reviews;
    this.findings = findings;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.finding(id);
    return Answers.show(form(slug, read, Ids.next(), fields(read, Map.of())));
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> typed) {
    var read = reading.finding(id);
    var fields = fields(read, typed);
    var basis = fields.read(once);
    var again = form(slug, read, once, fields);
    return basis.faults().isEmpty()
        ? Answers.answer(
            findings.rest(new FindingId(id), basis),
            () -> again,
            finding -> Answers.home(slug) + "/findings/" + id)
        : Answers.refused(again, basis.faults());
  }

  private BasisFields fields(Read<Finding> read, Map<String, String> typed) {
    return new BasisFields(reviews.cohort(read.review().id()), typed);
  }

  private static FormPage form(String slug, Read<Finding> read, UUID once, BasisFields fields) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var finding = read.it();
    var frame = new Frame(
        "Add what it rests on",
        "Finding " + finding.reference() + ": " + finding.says(),
        null,
        Banners.of(read.review()),
        Answers.home(slug) + "/findings/" + finding.id().value(),
        finding.reference(),
        "Add it");
    return FormPage.of(frame, once, fields.asked());
  }
}
