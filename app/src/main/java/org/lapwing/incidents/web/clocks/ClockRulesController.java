package org.lapwing.incidents.web.clocks;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.incidents.clocks.ClockRules;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.StartSetting;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Forms;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rules by which clocks run, and the form on which an administrator says from what the fifteen days are counted. */
@Controller
@RequestMapping("/p/{slug}/clock-rules")
class ClockRulesController {

  private final ClockRules rules;
  private final People people;
  private final Clock clock;

  ClockRulesController(ClockRules rules, People people, Clock clock) {
    this.rules = rules;
    this.people = people;
    this.clock = clock;
  }

  @Bean
  static MenuEntry clockRulesEntry() {
    return new MenuEntry(93, "Clock rules", "clock-rules", Set.of(ADMINISTRATOR.code()));
  }

  @GetMapping
  ModelAndView show(@PathVariable String slug) {
    var settings = rules.settings();
    return new ModelAndView(new Page(
        "incidents/clockRules",
        new ClockRulesPage(
            here(slug),
            rules.on(LocalDate.now(clock)),
            settings,
            people.namesOf(settings.stream().map(StartSetting::setBy).toList()),
            Role.anyHeld(ADMINISTRATOR))));
  }

  @GetMapping("/start")
  ModelAndView form(@PathVariable String slug) {
    Role.require(ADMINISTRATOR);
    return Forms.show(page(slug, Ids.next(), Map.of()));
  }

  @PostMapping("/start")
  ModelAndView set(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Role.require(ADMINISTRATOR);
    var since = TypedDay.sent(fields, "since", "first day");
    var start = Milestone.of(fields.getOrDefault("start", "")).orElse(null);
    var reason = fields.getOrDefault("reason", "");
    var faults = new ArrayList<Refusal>(since.fault().toList());
    faults.addAll(rules.faults(start, since.or(LocalDate.now(clock)), reason));
    return Forms.answer(
        faults,
        () -> rules.countFrom(start, since.or(LocalDate.now(clock)), reason, once),
        page(slug, once, fields),
        _ -> here(slug) + "?done=start");
  }

  private static FormPage page(String slug, UUID once, Map<String, String> typed) {
    var start = Radios.of(
            "start",
            "From what are the fifteen days counted?",
            List.of(
                Choice.of(Milestone.SENT.code(), "When the notification was sent")
                    .hint("As the Panel’s guidance of 2025 counts."),
                Choice.of(Milestone.AWARE.code(), "When the authority became aware")
                    .hint("Stricter. Some older local procedures count so.")))
        .chosen(List.of(typed.getOrDefault("start", "")));
    return FormPage.of(
            "From what the fifteen days are counted",
            BackLink.to(here(slug), "Clock rules"),
            once,
            "Save",
            List.of(
                new Asked.Choice(start),
                new Asked.Day(DateInput.of("since", "For incidents recorded from which day on?")
                    .typed(TypedDay.sent(typed, "since", "first day").again())),
                new Asked.Text(Textarea.of("reason", "Why does it change, and who agreed?")
                    .bold()
                    .value(typed.getOrDefault("reason", "")))))
        .lead(
            "Sources disagree, so each partnership says how it counts. An incident that is recorded already keeps the rule under which it began.");
  }

  private static String here(String slug) {
    return "/p/" + slug + "/clock-rules";
  }
}
