package org.lapwing.partnerships.web.access;

import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Glass;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.web.access.FormPage.Asked;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.parts.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opening a case for an hour when a child cannot wait, and looking at who did. */
@Controller
@RequestMapping("/p/{slug}/break-glass")
class GlassController {

  private final Glass glass;
  private final Cases cases;
  private final People people;

  GlassController(Glass glass, Cases cases, People people) {
    this.glass = glass;
    this.cases = cases;
    this.people = people;
  }

  @GetMapping
  @StrongSignIn
  ModelAndView form(@PathVariable String slug) {
    if (!glass.isWithinReach()) {
      throw new NotFound();
    }
    return Forms.show(breaking(slug, "", ""));
  }

  @PostMapping
  @StrongSignIn
  ModelAndView breakGlass(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String reason) {
    return Forms.answer(
        glass.breakGlass(once, label, reason),
        breaking(slug, label, reason).once(once),
        id -> PeopleController.home(slug) + "/cases/" + id.value());
  }

  private static FormPage breaking(String slug, String label, String reason) {
    return FormPage.of(
            "Open a case in an emergency",
            PeopleController.home(slug) + "/cases",
            "Cases",
            "Open it for one hour",
            new Asked.Line(
                Input.of("label", "Label of the case").bold().width(10).value(label)),
            FormPage.why("Why can it not wait?", reason))
        .warning(
            "Do this only when a child may be at risk now. The business manager is told at once who opened which case and why.");
  }

  @GetMapping("/{glass}")
  ModelAndView one(@PathVariable String slug, @PathVariable("glass") UUID id) {
    var found = glass.get(id);
    var home = PeopleController.home(slug);
    var seen = found.seenAt();
    var mine = found.person().equals(Viewer.person().person());
    return Forms.show(
        "glass",
        new GlassPage(
            home + "/break-glass/" + id,
            home + "/cases/" + found.file().value(),
            cases.get(found.file()).label(),
            people.nameOf(found.person()),
            InWords.moment(found.brokenAt()) + ", for an hour",
            found.reason(),
            seen == null
                ? "Not yet"
                : "%s, %s".formatted(people.nameOf(found.seenBy()), InWords.moment(seen)),
            seen == null && !mine));
  }

  @PostMapping("/{glass}/seen")
  ModelAndView seen(@PathVariable String slug, @PathVariable("glass") UUID id) {
    glass.see(id);
    return Forms.go(PeopleController.home(slug) + "/break-glass/" + id);
  }
}
