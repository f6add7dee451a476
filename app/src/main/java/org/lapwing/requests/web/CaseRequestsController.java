package org.lapwing.requests.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.lapwing.requests.AgencyAnswers;
import org.lapwing.requests.Attachments;
import org.lapwing.requests.RequestId;
import org.lapwing.requests.Requests;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which the case group reads what agencies were asked and what they answered. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/requests")
class CaseRequestsController {

  private static final Map<String, String> SAID = Map.of(
      "sent", "The agencies were asked. Those who sign in are written to; send the others a link",
      "chased", "The agency was reminded",
      "extended", "The new day stands, and the agency is told",
      "recalled", "The request was recalled. Its link opens nothing any more",
      "closed", "The request is closed. Nothing can be added to it");

  private final CaseReading reading;
  private final RequestsFacts requests;
  private final AskedFacts asked;
  private final Answers answers;

  /** What came back. */
  @Component("answersOfAgencies")
  record Answers(AgencyAnswers given, Attachments attachments, Files files, Requests requests) {}

  CaseRequestsController(
      CaseReading reading, RequestsFacts requests, AskedFacts asked, Answers answers) {
    this.reading = reading;
    this.requests = requests;
    this.asked = asked;
    this.answers = answers;
  }

  @GetMapping
  @OpenToGuests
  ModelAndView all(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String done) {
    var path = new CasePath(slug, file);
    var found = reading.read(path);
    return CasePath.show("requests", requests.page(path, found, SAID.get(done)));
  }

  @GetMapping("/side-by-side")
  @OpenToGuests
  ModelAndView sideBySide(@PathVariable String slug, @PathVariable UUID file) {
    var path = new CasePath(slug, file);
    var found = reading.read(path);
    return CasePath.show(
        "sideBySide",
        SideBySidePage.of(path, found.label(), answers.given().sideBySide(new CaseId(file))));
  }

  @GetMapping("/{asked}")
  @OpenToGuests
  ModelAndView one(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @RequestParam(defaultValue = "") String done) {
    var path = new CasePath(slug, file);
    var request = reading.read(path, new RequestId(id));
    var label = reading.read(path).label();
    return CasePath.show("asked", asked.page(path, label, request, SAID.get(done), List.of()));
  }

  @GetMapping("/{asked}/sheet")
  @StrongSignIn
  ModelAndView sheet(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable("asked") UUID id) {
    var path = new CasePath(slug, file);
    var label = reading.run(path).label();
    var request = reading.readSheet(path, new RequestId(id));
    return CasePath.show(
        "sheet",
        new SheetPage(
            path.request(id), label, request.reference(), answers.requests().sheet(request.id())));
  }

  @GetMapping("/{asked}/files/{attachment}")
  @OpenToGuests
  ModelAndView file(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @PathVariable UUID attachment) {
    var request = reading.read(new CasePath(slug, file), new RequestId(id));
    return new ModelAndView(
        new Download(answers.files(), answers.attachments().file(request, attachment)));
  }
}
