package org.lapwing.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Asking;
import org.lapwing.requests.Question;
import org.lapwing.requests.Request;
import org.lapwing.requests.Submitting;
import org.lapwing.requests.web.SendPage.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an agency sends its answer, signed off by a senior. */
@Controller
@OpenToGuests
@RequestMapping({"/p/{slug}/requests/{id}/send", "/answer/{token}/request/send"})
class SendController {

  private final AtReading reading;
  private final Answering answering;
  private final Submitting submitting;
  private final Asking asking;
  private final People people;

  SendController(
      AtReading reading, Answering answering, Submitting submitting, Asking asking, People people) {
    this.reading = reading;
    this.answering = answering;
    this.submitting = submitting;
    this.asking = asking;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(@PathVariable Map<String, String> path) {
    var at = reading.at(path);
    return CasePath.show("send", page(at, reading.read(at), Ids.next(), Typed.NOTHING, List.of()));
  }

  @PostMapping
  ModelAndView send(
      @PathVariable Map<String, String> path,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      HttpServletRequest sender) {
    var at = reading.at(path);
    var request = reading.read(at);
    var typed = new Typed(
        fields.getOrDefault("author", ""),
        fields.getOrDefault("author-role", ""),
        at.byLink() ? "named" : fields.getOrDefault("how", ""),
        fields.getOrDefault("senior", ""),
        fields.getOrDefault("senior-role", ""));
    return switch (sent(at, once, typed)) {
      case Accepted<Request> _ ->
        new ModelAndView("redirect:"
            + (typed.how().equals(SendPage.COLLEAGUE)
                ? at.base() + "?done=asked"
                : MineController.sent(at, sender)));
      case Refused<Request>(var because) ->
        CasePath.again("send", page(at, request, once, typed, List.of(because)));
    };
  }

  private Outcome<Request> sent(At at, UUID once, Typed typed) {
    return switch (typed.how()) {
      case "named" ->
        submitting.send(
            at.request(),
            once,
            typed.author(),
            typed.authorRole(),
            typed.senior(),
            typed.seniorRole());
      case SendPage.COLLEAGUE -> submitting.ask(at.request(), typed.authorRole());
      default -> Outcome.refused("how", "Choose which senior signs it off");
    };
  }

  private SendPage page(At at, Request request, UUID once, Typed typed, List<Refusal> refusals) {
    var draft = answering.draft(at.request());
    var open = asking.questions(request).stream()
        .filter(one -> draft.to(one).isBlank())
        .map(Question::heading)
        .toList();
    return new SendPage(at.base(), request.reference(), me(), open, once, typed, refusals);
  }

  private String me() {
    return Viewer.current().orElse(null) instanceof Viewer.Person me
        ? people.nameOf(me.person())
        : "";
  }
}
