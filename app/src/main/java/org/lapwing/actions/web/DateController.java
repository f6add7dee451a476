package org.lapwing.actions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.DateInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which somebody asks for a new date, and somebody else decides. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/date")
class DateController {

  private final Actions actions;
  private final DatesOfActions dates;

  DateController(Actions actions, DatesOfActions dates) {
    this.actions = actions;
    this.dates = dates;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return form(slug, id, Ids.next(), DateInput.Typed.NOTHING, "", List.of());
  }

  @PostMapping
  ModelAndView ask(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(name = "due-day", defaultValue = "") String day,
      @RequestParam(name = "due-month", defaultValue = "") String month,
      @RequestParam(name = "due-year", defaultValue = "") String year,
      @RequestParam(defaultValue = "") String reason) {
    var typed = new Typed("due", "new date", day, month, year);
    return switch (typed.read()) {
      case Refused<LocalDate>(var no) ->
        Answers.refused(all -> form(slug, id, once, typed.again(), reason, all), no);
      case Accepted<LocalDate>(var wanted) ->
        Answers.answer(
            slug,
            dates.ask(new ActionId(id), once, wanted, reason),
            "date-asked",
            all -> form(slug, id, once, typed.again(), reason, all));
    };
  }

  @GetMapping("/{request}")
  @StrongSignIn
  ModelAndView decide(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID request) {
    return decide(slug, id, request, Ids.next(), "", "", List.of());
  }

  @PostMapping("/{request}")
  @StrongSignIn
  ModelAndView decided(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID request,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String agreed,
      @RequestParam(defaultValue = "") String note) {
    if (agreed.isEmpty()) {
      var no = new Refusal("agreed", "Select yes if you agree to the new date");
      return Answers.refused(all -> decide(slug, id, request, once, agreed, note, all), no);
    }
    return Answers.answer(
        slug,
        dates.decide(new ActionId(id), once, request, agreed.equals("yes"), note),
        "date-decided",
        all -> decide(slug, id, request, once, agreed, note, all));
  }

  private ModelAndView form(
      String slug,
      UUID id,
      UUID once,
      DateInput.Typed typed,
      String reason,
      List<Refusal> refusals) {
    var action = actions.get(new ActionId(id));
    return Answers.show(
        "date", new DatePage(Answers.base(slug), action, once, typed, reason, refusals));
  }

  private ModelAndView decide(
      String slug,
      UUID id,
      UUID request,
      UUID once,
      String agreed,
      String note,
      List<Refusal> refusals) {
    var action = actions.get(new ActionId(id));
    var asked = dates
        .waiting(action.id())
        .filter(one -> one.id().equals(request))
        .orElseThrow(NotFound::new);
    return Answers.show(
        "decide", new DecidePage(Answers.base(slug), action, asked, once, agreed, note, refusals));
  }
}
