package org.lapwing.incidents.web.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Widenings;
import org.lapwing.incidents.deciding.Round.Because;
import org.lapwing.incidents.deciding.Rounds;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which another round of decisions is opened, and a child is looked at on purpose. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/children/{child}")
class RoundController {

  private final ChildForms forms;
  private final Rounds rounds;
  private final Widenings widenings;

  RoundController(ChildForms forms, Rounds rounds, Widenings widenings) {
    this.forms = forms;
    this.rounds = rounds;
    this.widenings = widenings;
  }

  @GetMapping("/round")
  ModelAndView round(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    require(Rounds.mayOpen());
    return Forms.show(round(forms.about(slug, id, child), Ids.next(), Map.of()));
  }

  @PostMapping("/round")
  ModelAndView open(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID child,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    require(Rounds.mayOpen());
    var about = forms.about(slug, id, child);
    var because = Because.of(fields.getOrDefault("because", "")).orElse(null);
    return Forms.answer(
        rounds.open(about.child(), once, because, fields.getOrDefault("reason", "")),
        round(about, once, fields),
        _ -> about.here());
  }

  private static FormPage round(ChildForms.About about, UUID once, Map<String, String> typed) {
    var because = Radios.of(
            "because",
            "Why are the decisions made anew?",
            Arrays.stream(Because.values())
                .map(one -> Choice.of(one.code(), one.words()))
                .toList())
        .chosen(List.of(typed.getOrDefault("because", "")));
    return about
        .form(
            "Open another round of decisions",
            once,
            "Open the round",
            List.of(
                new Asked.Choice(because),
                new Asked.Text(Textarea.of("reason", "What has changed, or what did the Panel say?")
                    .bold()
                    .value(typed.getOrDefault("reason", "")))))
        .lead(
            "What was decided stands until the partners decide anew, and stays to be seen afterwards.");
  }

  @GetMapping("/widen")
  ModelAndView widen(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    require(Widenings.mayWiden());
    return Forms.show(widen(forms.about(slug, id, child), Ids.next(), ""));
  }

  @PostMapping("/widen")
  ModelAndView widened(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID child,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    require(Widenings.mayWiden());
    var about = forms.about(slug, id, child);
    return Forms.answer(
        widenings.widen(child, once, reason), widen(about, once, reason), _ -> about.here());
  }

  private static FormPage widen(ChildForms.About about, UUID once, String reason) {
    return about
        .form(
            "Learn from this child on purpose",
            once,
            "Widen the cohort",
            List.of(new Asked.Text(Textarea.of("reason", "Why, although the criteria are not met?")
                .bold()
                .hint("A review shows this reason beside the child. Leave out names.")
                .value(reason))))
        .lead(
            "It widens the cohort that a review looks at. No statutory duty and no clock follows from it.");
  }

  private static void require(boolean may) {
    if (!may) {
      throw new NotFound();
    }
  }
}
