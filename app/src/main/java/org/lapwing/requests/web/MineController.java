package org.lapwing.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.requests.Request;
import org.lapwing.requests.Submitting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a request as the asked agency sees it, and the one on which it says that it holds nothing. */
@Controller
@OpenToGuests
@RequestMapping({"/p/{slug}/requests/{id}", "/answer/{token}/request"})
class MineController {

  private static final Map<String, String> SAID = Map.of(
      "saved", "Saved. You can come back to it at any time",
      "sent", "Your answer was sent. You can correct it until it is closed",
      "asked", "Your colleagues were asked to sign it off. It is sent as soon as one of them does",
      "back", "It went back to its author",
      "file", "The file was added",
      "removed", "The file was taken out");

  private final AtReading reading;
  private final MineFacts facts;
  private final Submitting submitting;

  MineController(AtReading reading, MineFacts facts, Submitting submitting) {
    this.reading = reading;
    this.facts = facts;
    this.submitting = submitting;
  }

  @GetMapping
  ModelAndView request(
      @PathVariable Map<String, String> path, @RequestParam(defaultValue = "") String done) {
    var at = reading.at(path);
    return CasePath.show("mine", facts.page(at, reading.read(at), SAID.get(done), List.of()));
  }

  @GetMapping("/nil")
  ModelAndView nilForm(@PathVariable Map<String, String> path) {
    var at = reading.at(path);
    return Forms.show(nil(at, reading.read(at), Ids.next()));
  }

  @PostMapping("/nil")
  ModelAndView nil(
      @PathVariable Map<String, String> path, @RequestParam UUID once, HttpServletRequest sender) {
    var at = reading.at(path);
    var request = reading.read(at);
    return Forms.answer(
        submitting.nil(at.request(), once), nil(at, request, once), _ -> sent(at, sender));
  }

  private static FormPage nil(At at, Request request, UUID once) {
    return FormPage.of(
            "Nil return",
            BackLink.to(at.base(), request.reference()),
            once,
            "Send the nil return",
            List.of())
        .caption("Request " + request.reference())
        .lead(
            "You say that your agency searched its records for everybody on the sheet and holds nothing about them. You can correct this until the request is closed.");
  }

  @PostMapping("/sign")
  ModelAndView sign(@PathVariable Map<String, String> path, @RequestParam UUID once) {
    var at = reading.at(path);
    return pressed(at, submitting.sign(at.request(), once), "sent");
  }

  @PostMapping("/send-back")
  ModelAndView sendBack(@PathVariable Map<String, String> path) {
    var at = reading.at(path);
    return pressed(at, submitting.sendBack(at.request()), "back");
  }

  private ModelAndView pressed(At at, Outcome<Request> outcome, String done) {
    return switch (outcome) {
      case Outcome.Accepted<Request> _ ->
        new ModelAndView("redirect:" + at.base() + "?done=" + done);
      case Outcome.Refused<Request>(var because) ->
        CasePath.again("mine", facts.page(at, reading.read(at), null, List.of(because)));
    };
  }

  /** A link that did its work opens nothing any more, so its holder is shown that it was sent and no more. */
  static String sent(At at, HttpServletRequest sender) {
    if (!at.byLink()) {
      return at.base() + "?done=sent";
    }
    OpenedLink.answered(sender);
    return at.base().replaceFirst("/request$", "/sent");
  }
}
