package org.lapwing.practice.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.practice.KnownProgrammes;
import org.lapwing.practice.KnownProgrammes.Known;
import org.lapwing.practice.Programme;
import org.lapwing.practice.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a programme is recorded: a known one with its touchpoints, or one's own. */
@Controller
@RequestMapping("/p/{slug}/programmes/new")
class NewProgrammeController {

  private final Programmes programmes;

  NewProgrammeController(Programmes programmes) {
    this.programmes = programmes;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    return show(slug, Ids.next(), Map.of(), List.of());
  }

  @PostMapping
  ModelAndView introduce(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var form = NewProgrammeForm.of(fields, unused());
    var faults = form.faults();
    if (!faults.isEmpty()) {
      return refused(slug, once, fields, faults);
    }
    return switch (introduced(once, form)) {
      case Accepted<Programme>(var programme) ->
        new ModelAndView("redirect:" + Addresses.of(slug, programme.id()));
      case Refused<Programme>(var refusal) -> refused(slug, once, fields, List.of(refusal));
    };
  }

  private Outcome<Programme> introduced(UUID once, NewProgrammeForm form) {
    var wish = form.read();
    return form.known()
        .map(known -> programmes.introduce(known, wish.inPlaceBy(), wish.source(), once))
        .orElseGet(() -> programmes.introduce(wish, once));
  }

  private ModelAndView refused(
      String slug, UUID once, Map<String, String> fields, List<Refusal> refusals) {
    var again = show(slug, once, fields, refusals);
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private ModelAndView show(
      String slug, UUID once, Map<String, String> fields, List<Refusal> refusals) {
    if (!Programmes.mayEdit()) {
      throw new NotFound();
    }
    var page = new NewProgrammePage(
        Addresses.base(slug), once, NewProgrammeForm.of(fields, unused()), refusals);
    return new ModelAndView(new Page("practice/newProgramme", page));
  }

  /** The known programmes that are not here yet. */
  private List<Known> unused() {
    var here = programmes.choices().stream().map(Programme::name).toList();
    return KnownProgrammes.SHIPPED.all().stream()
        .filter(known -> !here.contains(known.name()))
        .toList();
  }
}
