package org.lapwing.requests.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.requests.Request;
import org.lapwing.requests.RequestId;
import org.lapwing.requests.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What those who ask do with one request: remind, give more time, recall, close. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/requests/{asked}")
class RequestDeedController {

  private final CaseReading reading;
  private final Requests requests;
  private final AskedFacts facts;
  private final People people;

  RequestDeedController(CaseReading reading, Requests requests, AskedFacts facts, People people) {
    this.reading = reading;
    this.requests = requests;
    this.facts = facts;
    this.people = people;
  }

  @PostMapping("/chase")
  ModelAndView chase(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @RequestParam UUID once) {
    return pressed(
        new CasePath(slug, file),
        requests.chase(new CaseId(file), new RequestId(id), once),
        id,
        "chased");
  }

  @PostMapping("/close")
  ModelAndView close(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @RequestParam UUID once) {
    return pressed(
        new CasePath(slug, file),
        requests.close(new CaseId(file), new RequestId(id), once),
        id,
        "closed");
  }

  private ModelAndView pressed(CasePath path, Outcome<Request> outcome, UUID id, String done) {
    return switch (outcome) {
      case Accepted<Request> _ -> on(path, id, done);
      case Refused<Request>(var because) -> {
        var request = reading.run(path, new RequestId(id));
        var label = reading.run(path).label();
        var again =
            CasePath.show("asked", facts.page(path, label, request, null, List.of(because)));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  @GetMapping("/extend")
  ModelAndView extendForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable("asked") UUID id) {
    var path = new CasePath(slug, file);
    var request = reading.run(path, new RequestId(id));
    return Forms.show(extending(path, request, Ids.next(), day(Map.of()), ""));
  }

  @PostMapping("/extend")
  ModelAndView extend(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var path = new CasePath(slug, file);
    var request = reading.run(path, new RequestId(id));
    var typed = day(fields);
    var reason = fields.getOrDefault("reason", "");
    return Forms.answer(
        typed.fault().toList(),
        () -> requests.extend(
            new CaseId(file), request.id(), once, typed.or(LocalDate.EPOCH), reason),
        extending(path, request, once, typed, reason),
        _ -> path.request(id) + "?done=extended");
  }

  private FormPage extending(
      CasePath path, Request request, UUID once, TypedDay typed, String reason) {
    return FormPage.of(
            "Give more time",
            BackLink.to(path.request(request.id().value()), request.reference()),
            once,
            "Give more time",
            List.of(
                new Asked.Day(DateInput.of("due", "By which day must they answer now?")
                    .hint("It stands at " + InWords.day(request.due()) + ".")
                    .typed(typed.again())),
                reason("Why does the day move?", reason)))
        .caption("Request " + request.reference() + " to " + people.agencyName(request.agency()));
  }

  @GetMapping("/recall")
  ModelAndView recallForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable("asked") UUID id) {
    var path = new CasePath(slug, file);
    return Forms.show(recalling(path, reading.run(path, new RequestId(id)), Ids.next(), ""));
  }

  @PostMapping("/recall")
  ModelAndView recall(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var path = new CasePath(slug, file);
    var request = reading.run(path, new RequestId(id));
    return Forms.answer(
        requests.recall(new CaseId(file), request.id(), once, reason),
        recalling(path, request, once, reason),
        _ -> path.request(id) + "?done=recalled");
  }

  private FormPage recalling(CasePath path, Request request, UUID once, String reason) {
    return FormPage.of(
            "Recall this request",
            BackLink.to(path.request(request.id().value()), request.reference()),
            once,
            "Recall it",
            List.of(reason("Why is it recalled?", reason)))
        .caption("Request " + request.reference() + " to " + people.agencyName(request.agency()))
        .lead(
            "The agency reads only that it was recalled, and no longer sees whom it was about. Its link opens nothing any more. If the sheet reached the wrong people, tell your data protection officer today.");
  }

  private static Asked reason(String label, String reason) {
    return new Asked.Text(Textarea.of("reason", label)
        .bold()
        .hint("The agency does not see it. Leave out names.")
        .rows(3)
        .value(reason));
  }

  private static TypedDay day(Map<String, String> fields) {
    return TypedDay.sent(fields, "due", "new day");
  }

  private static ModelAndView on(CasePath path, UUID id, String done) {
    return new ModelAndView("redirect:" + path.request(id) + "?done=" + done);
  }
}
