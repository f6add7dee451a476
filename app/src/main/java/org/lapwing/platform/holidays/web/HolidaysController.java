package org.lapwing.platform.holidays.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.holidays.Proclamation;
import org.lapwing.platform.holidays.Proclamations;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The bank holidays by which clocks run and numbers are answered, and the form for one that is proclaimed. */
@Controller
@RequestMapping("/p/{slug}/bank-holidays")
class HolidaysController {

  private static final String ADMINISTRATOR = "administrator";
  private static final String DAY = "day";

  private final Proclamations proclamations;
  private final Clock clock;

  HolidaysController(Proclamations proclamations, Clock clock) {
    this.proclamations = proclamations;
    this.clock = clock;
  }

  @Bean
  static MenuEntry holidaysEntry() {
    return new MenuEntry(92, "Bank holidays", "bank-holidays", Set.of(ADMINISTRATOR));
  }

  @GetMapping
  ModelAndView show(@PathVariable String slug) {
    return new ModelAndView(new Page(
        "platform/holidays",
        new HolidaysPage(here(slug), proclamations.ahead(), Proclamations.mayProclaim())));
  }

  @GetMapping("/proclaim")
  ModelAndView form(@PathVariable String slug) {
    onlyAdministrators();
    return Forms.show(form(slug, Ids.next(), Map.of()));
  }

  @PostMapping("/proclaim")
  ModelAndView proclaim(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    onlyAdministrators();
    var day = TypedDay.sent(fields, DAY, DAY);
    var what = fields.getOrDefault("what", "");
    var word = new Proclamation(
        day.or(LocalDate.now(clock)),
        what.equals("holiday"),
        fields.getOrDefault("name", ""),
        fields.getOrDefault("source", ""));
    var faults = new java.util.ArrayList<Refusal>(day.fault().toList());
    if (!Set.of("holiday", "working").contains(what)) {
      faults.add(new Refusal("what", "Choose what it is"));
    }
    faults.addAll(word.wrong(LocalDate.now(clock)));
    return Forms.answer(
        faults,
        () -> proclamations.proclaim(word, once),
        form(slug, once, fields),
        _ -> here(slug));
  }

  private static FormPage form(String slug, UUID once, Map<String, String> typed) {
    var what = Radios.of(
            "what",
            "What is it?",
            List.of(
                Choice.of("holiday", "A bank holiday"),
                Choice.of("working", "No bank holiday, whatever the calendar says")))
        .chosen(List.of(typed.getOrDefault("what", "")));
    return FormPage.of(
            "Record what was proclaimed",
            BackLink.to(here(slug), "Bank holidays"),
            once,
            "Save",
            List.of(
                new Asked.Day(DateInput.of(DAY, "Which day?")
                    .typed(TypedDay.sent(typed, DAY, DAY).again())),
                new Asked.Choice(what),
                new Asked.Line(Input.of("name", "What is it called?")
                    .bold()
                    .hint("For example, Coronation of the King.")
                    .value(typed.getOrDefault("name", ""))),
                new Asked.Line(Input.of("source", "Where is it proclaimed?")
                    .bold()
                    .hint("For example, the London Gazette, with its date.")
                    .value(typed.getOrDefault("source", "")))))
        .lead(
            "It holds for every partnership of this installation: statutory clocks do not count the day, and numbers are answered as on bank holidays.");
  }

  private static void onlyAdministrators() {
    if (!Proclamations.mayProclaim()) {
      throw new NotFound();
    }
  }

  private static String here(String slug) {
    return "/p/" + slug + "/bank-holidays";
  }
}
