package org.lapwing.actions.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the business manager or the co-ordinator records a promise. */
@Controller
@RequestMapping("/p/{slug}/actions/new")
class NewActionController {

  private final Actions actions;
  private final Roster roster;
  private final Clock clock;

  NewActionController(Actions actions, Roster roster, Clock clock) {
    this.actions = actions;
    this.roster = roster;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    return show(slug, form(Ids.next(), Wording.NOTHING, Map.of(), List.of()), List.of());
  }

  @PostMapping
  ModelAndView raise(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> with) {
    var form = form(once, Wording.typed(fields), fields, with);
    var today = LocalDate.now(clock);
    var faults = form.faults(today);
    if (!faults.isEmpty()) {
      var again = show(slug, form, faults);
      again.setStatus(UNPROCESSABLE_CONTENT);
      return again;
    }
    return Answers.answer(
        slug,
        actions.raise(form.read(today), once),
        "raised",
        refusals -> show(slug, form, refusals));
  }

  private NewActionForm form(
      UUID once, Wording typed, Map<String, String> fields, List<String> with) {
    return new NewActionForm(
        once,
        typed,
        new OwnerFields(roster.agencies(), roster.people(), fields.getOrDefault("owner", ""), with),
        date("start", "start", fields),
        date("due", "date due", fields),
        fields.getOrDefault("kind", ""),
        fields.getOrDefault("origin", ""));
  }

  private static Typed date(String field, String name, Map<String, String> fields) {
    return new Typed(
        field,
        name,
        fields.getOrDefault(field + "-day", ""),
        fields.getOrDefault(field + "-month", ""),
        fields.getOrDefault(field + "-year", ""));
  }

  private static ModelAndView show(String slug, NewActionForm form, List<Refusal> refusals) {
    if (!Doer.current().runs()) {
      throw new NotFound();
    }
    return Answers.show(
        "newAction",
        new NewActionPage(
            Answers.base(slug),
            form.once(),
            form.typed(),
            form.owner(),
            form.start().again(),
            form.due().again(),
            form.kind(),
            form.origin(),
            refusals));
  }
}
