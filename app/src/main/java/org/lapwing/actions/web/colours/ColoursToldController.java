package org.lapwing.actions.web.colours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.ColourRules;
import org.lapwing.actions.Doer;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that says how colours are told, and the one on which those who run the business decide on other days. */
@Controller
@RequestMapping("/p/{slug}/actions/colours")
class ColoursToldController {

  private final ColourRules rules;
  private final Clock clock;

  ColoursToldController(ColourRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView colours(@PathVariable String slug) {
    return new ModelAndView(new Page(
        "actions/colours",
        new ColoursPage(
            "/p/" + slug + "/actions",
            rules.inForce(),
            rules.decided(),
            Doer.current().runs())));
  }

  @GetMapping("/change")
  ModelAndView form(@PathVariable String slug) {
    onlyThoseWhoRun();
    return Forms.show(form(slug, Ids.next(), ColourForm.of(rules.inForce(), LocalDate.now(clock))));
  }

  @PostMapping("/change")
  ModelAndView decide(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    onlyThoseWhoRun();
    var typed = ColourForm.typed(fields);
    return Forms.answer(
        typed.faults(),
        () -> rules.decide(once, typed.read(LocalDate.now(clock)), typed.why()),
        form(slug, once, typed),
        _ -> at(slug));
  }

  private static FormPage form(String slug, UUID once, ColourForm typed) {
    return FormPage.of(
            "Decide when actions change their colour",
            BackLink.to(at(slug), "How colours are told"),
            once,
            "Save",
            typed.fields())
        .lead("Colours are worked out within half an hour of the day from which this holds.");
  }

  private static void onlyThoseWhoRun() {
    if (!Doer.current().runs()) {
      throw new NotFound();
    }
  }

  private static String at(String slug) {
    return "/p/" + slug + "/actions/colours";
  }
}
