package org.lapwing.requests.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Forms;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.requests.AnswerCode;
import org.lapwing.requests.AnswerLinks;
import org.lapwing.requests.RequestId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind a link: it asks for the code, and a press opens the request, so that a mail scanner that follows the link
 * changes nothing. A link that is wrong, has ended, was used or was taken back leads to one and the same page.
 */
@Controller
@RequestMapping("/answer/{token}")
class ByLinkController {

  private final AnswerLinks links;
  private final AnswerCode code;

  ByLinkController(AnswerLinks links, AnswerCode code) {
    this.links = links;
    this.code = code;
  }

  @GetMapping
  ModelAndView form(@PathVariable String token, HttpServletRequest request) {
    return working(token)
        .map(
            link -> OpenedLink.isOpened(request, link) ? on(token) : Forms.show(asking(Ids.next())))
        .orElseGet(ByLinkController::nothing);
  }

  @PostMapping
  ModelAndView open(
      @PathVariable String token,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request) {
    return working(token)
        .map(link -> opened(token, link, typed, request))
        .orElseGet(ByLinkController::nothing);
  }

  private ModelAndView opened(
      String token, Viewer.Link link, String typed, HttpServletRequest request) {
    return switch (link.call(() -> code.enter(typed))) {
      case Refused<RequestId>(var because) -> Forms.refused(asking(Ids.next()), List.of(because));
      case Accepted<RequestId> _ -> {
        OpenedLink.keep(request, link);
        yield on(token);
      }
    };
  }

  /** Whoever answered by the link is told that it was answered; for everybody else there is nothing. */
  @GetMapping("/sent")
  ModelAndView sent(@PathVariable String token, HttpServletRequest request) {
    return links
        .behind(token)
        .filter(link -> OpenedLink.isAnswered(request, link))
        .map(_ -> CasePath.show("sent", new Nothing()))
        .orElseGet(ByLinkController::nothing);
  }

  private Optional<Viewer.Link> working(String token) {
    return links.behind(token).filter(link -> link.call(code::works));
  }

  private static FormPage asking(UUID once) {
    return FormPage.of(
            "Open the request",
            BackLink.to("/", "Start page"),
            once,
            "Open the request",
            List.of(new Asked.Line(Input.of("code", "Code of 6 figures")
                .bold()
                .hint(
                    "It was given to you another way, by telephone perhaps. Keep it: you need it each time you come back.")
                .width(10)
                .digits()
                .autocomplete("one-time-code"))))
        .lead(
            "A safeguarding partnership asks your agency for information. You can save your answer and come back to it by the same link.");
  }

  private static ModelAndView on(String token) {
    return new ModelAndView("redirect:/answer/" + token + "/request");
  }

  private static ModelAndView nothing() {
    var page = CasePath.show("noLink", new Nothing());
    page.setStatus(NOT_FOUND);
    return page;
  }
}
