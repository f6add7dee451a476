package org.lapwing.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.directory.Call;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.Phone;
import org.lapwing.directory.Printing;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Telephone;
import org.lapwing.directory.web.AskPage.Asked;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a keeper notes that they called a number, and where else it is printed. */
@Controller
@RequestMapping("/p/{slug}/numbers/{number}")
class CheckForms {

  private final RoutesOfServices routes;
  private final ChecksOfNumbers checks;
  private final Clock clock;

  CheckForms(RoutesOfServices routes, ChecksOfNumbers checks, Clock clock) {
    this.routes = routes;
    this.checks = checks;
    this.clock = clock;
  }

  @GetMapping("/called")
  ModelAndView calling(@PathVariable String slug, @PathVariable UUID number) {
    Pages.onlyKeepers();
    var today = TypedDay.of("called", "day of the call", LocalDate.now(clock));
    return calling(slug, routes.phone(number), Ids.next(), today, "", "", List.of());
  }

  @PostMapping("/called")
  ModelAndView called(
      @PathVariable String slug,
      @PathVariable UUID number,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var phone = routes.phone(number);
    var day = TypedDay.sent(fields, "called", "day of the call");
    var which = fields.getOrDefault("which", phone.number().digits());
    var note = fields.getOrDefault("note", "");
    return switch (day.read()) {
      case Refused<LocalDate>(var refusal) ->
        Pages.refused(
            refusals -> calling(slug, phone, once, day, which, note, refusals), List.of(refusal));
      case Accepted<LocalDate>(var on) ->
        Pages.answer(
            checks.confirm(number, new Call(new Telephone(which), on, "", note.strip()), once),
            route -> NumberForms.at(slug, route.service()),
            refusals -> calling(slug, phone, once, day, which, note, refusals));
    };
  }

  @GetMapping("/printed")
  ModelAndView printing(@PathVariable String slug, @PathVariable UUID number) {
    Pages.onlyKeepers();
    return printing(slug, routes.phone(number), Ids.next(), "", "", List.of());
  }

  @PostMapping("/printed")
  ModelAndView printed(
      @PathVariable String slug,
      @PathVariable UUID number,
      @RequestParam UUID once,
      @RequestParam(name = "printed", defaultValue = "") String printed,
      @RequestParam(defaultValue = "") String source) {
    Pages.onlyKeepers();
    var phone = routes.phone(number);
    return Pages.answer(
        checks.alsoPrinted(number, printed, source, once),
        route -> NumberForms.at(slug, route.service()),
        refusals -> printing(slug, phone, once, printed, source, refusals));
  }

  private ModelAndView calling(
      String slug,
      Phone phone,
      UUID once,
      TypedDay day,
      String which,
      String note,
      List<Refusal> refusals) {
    var numbers = checks.printings(phone.id()).stream()
        .map(Printing::number)
        .distinct()
        .map(one -> Choice.of(one.digits(), one.words()))
        .toList();
    var whichOne = new Asked.Choice(
        Radios.of("which", "Which number did you call?", numbers).chosen(List.of(which)));
    var when = new Asked.Day(DateInput.of("called", "When did you call?").typed(day.again()));
    var said = new Asked.Line(Input.of("note", "What was said? (optional)")
        .bold()
        .hint("Leave out the name of whoever answered.")
        .value(note));
    return Pages.show(
        "ask",
        new AskPage(
            "Record that you called and it was confirmed",
            phone.number().words(),
            "Call the number yourself. Ask whether this is the right number for whom it is listed for, and when it is answered.",
            NumberForms.at(slug, phone.service()),
            once,
            numbers.size() > 1 ? List.of(whichOne, when, said) : List.of(when, said),
            "Confirmed",
            false,
            refusals));
  }

  private static ModelAndView printing(
      String slug, Phone phone, UUID once, String printed, String source, List<Refusal> refusals) {
    return Pages.show(
        "ask",
        new AskPage(
            "Note where else the number is printed",
            phone.number().words(),
            "If another source prints another number, the public reads “not verified” until somebody has called.",
            NumberForms.at(slug, phone.service()),
            once,
            List.of(
                new Asked.Line(Input.of("printed", "Number as it is printed there")
                    .bold()
                    .type("tel")
                    .autocomplete("off")
                    .width(20)
                    .value(printed)),
                new Asked.Line(
                    Input.of("source", "Where is it printed so?").bold().value(source))),
            "Note it",
            false,
            refusals));
  }
}
