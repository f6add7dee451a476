package org.lapwing.requests.web;

import java.util.List;
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
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.requests.AnswerLinks;
import org.lapwing.requests.AnswerLinks.Code;
import org.lapwing.requests.Request;
import org.lapwing.requests.RequestId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which a link is sent and its code is shown, once: the answer to the form shows it, so that no address does
 * and no browser keeps it.
 */
@Controller("answerLinkController")
@RequestMapping("/p/{slug}/cases/{file}/requests/{asked}")
class LinkController {

  private final CaseReading reading;
  private final AnswerLinks links;
  private final People people;

  LinkController(CaseReading reading, AnswerLinks links, People people) {
    this.reading = reading;
    this.links = links;
    this.people = people;
  }

  @GetMapping("/link")
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable("asked") UUID id) {
    var path = new CasePath(slug, file);
    return Forms.show(sending(path, reading.run(path, new RequestId(id)), Ids.next(), ""));
  }

  @PostMapping("/link")
  ModelAndView send(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String email) {
    var path = new CasePath(slug, file);
    var request = reading.run(path, new RequestId(id));
    Outcome<Code> outcome = links.make(new CaseId(file), request.id(), once, email);
    return switch (outcome) {
      case Accepted<Code>(var code) -> shown(path, request, code);
      case Refused<Code>(var because) ->
        Forms.refused(sending(path, request, once, email), List.of(because));
    };
  }

  @PostMapping("/links/{answerLink}/code")
  ModelAndView code(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable("asked") UUID id,
      @PathVariable UUID answerLink) {
    var path = new CasePath(slug, file);
    var request = reading.run(path, new RequestId(id));
    return switch (links.newCode(new CaseId(file), request.id(), answerLink)) {
      case Accepted<Code>(var code) -> shown(path, request, code);
      case Refused<Code>(var because) ->
        Forms.refused(sending(path, request, Ids.next(), ""), List.of(because));
    };
  }

  private ModelAndView shown(CasePath path, Request request, Code code) {
    return CasePath.show(
        "code",
        new CodePage(
            path.request(request.id().value()),
            request.reference(),
            people.agencyName(request.agency()),
            code.digits().substring(0, 3) + " " + code.digits().substring(3),
            code.email(),
            InWords.moment(code.endsAt())));
  }

  private FormPage sending(CasePath path, Request request, UUID once, String email) {
    return FormPage.of(
            "Send a link",
            BackLink.to(path.request(request.id().value()), request.reference()),
            once,
            "Send the link",
            List.of(new Asked.Line(Input.of("email", "Work email address of whoever answers")
                .bold()
                .type("email")
                .value(email))))
        .caption("Request " + request.reference() + " to " + people.agencyName(request.agency()))
        .lead(
            "The link opens this one request, with a code of 6 figures that you read out to them by telephone. A link sent before opens nothing any more.");
  }
}
