package org.lapwing.reviews.web.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Finding;
import org.lapwing.reviews.FindingId;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Reading.Read;
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

/** The page on which a draft finding is worded anew. */
@Controller
@RequestMapping("/p/{slug}/findings/{id}/wording")
class FindingWordsController {

  private final Reading reading;
  private final Findings findings;
  private final CaseLabels labels;

  FindingWordsController(Reading reading, Findings findings, CaseLabels labels) {
    this.reading = reading;
    this.findings = findings;
    this.labels = labels;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.finding(id);
    var finding = read.it();
    return Answers.show(form(slug, read, finding.says(), finding.why(), finding.holdsIn()));
  }

  @PostMapping
  ModelAndView reword(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String says,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") List<UUID> cases) {
    var chosen = cases.stream().map(CaseId::new).toList();
    return Answers.answer(
        findings.reword(new FindingId(id), version, says, why, chosen),
        () -> form(slug, reading.finding(id), says, why, chosen),
        finding -> Answers.home(slug) + "/findings/" + id);
  }

  private FormPage form(
      String slug, Read<Finding> read, String says, String why, List<CaseId> cases) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var finding = read.it();
    var fields = new ArrayList<Asked>(FindingFields.asked(says, why));
    fields.add(new Asked.Several(labels.boxes(read.review().id(), cases)));
    var frame = new Frame(
        "Change the finding",
        "Finding " + finding.reference() + " of " + read.review().reference(),
        null,
        Banners.of(read.review()),
        Answers.home(slug) + "/findings/" + finding.id().value(),
        finding.reference(),
        "Save");
    return FormPage.of(frame, Ids.next(), fields).version(finding.version());
  }
}
