package org.lapwing.incidents.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.disclosure.Item;
import org.lapwing.incidents.disclosure.Step;
import org.lapwing.incidents.web.parallel.BesideReading;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which it is recorded that an item was given to somebody, or is withheld from them. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/disclosure/{item}/{step:give|withhold}")
class StepForms {

  private final BesideReading reading;
  private final DisclosureSchedule schedule;

  StepForms(BesideReading reading, DisclosureSchedule schedule) {
    this.reading = reading;
    this.schedule = schedule;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID item,
      @PathVariable String step) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    return Forms.show(
        page(at, label, schedule.get(at.id(), item), isGiven(step), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID item,
      @PathVariable String step,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = schedule.get(at.id(), item);
    var day = TypedDay.sent(fields, "on", "day");
    var wish = new Step.Wish(
        isGiven(step),
        fields.getOrDefault("to-whom", ""),
        day.or(LocalDate.EPOCH),
        fields.getOrDefault("authority", ""),
        fields.getOrDefault("by-whom", ""));
    var faults = new ArrayList<Refusal>(day.fault().toList());
    faults.addAll(schedule.faults(wish));
    return Forms.answer(
        faults,
        () -> schedule.step(at.id(), item, once, wish),
        page(at, label, one, wish.given(), once, fields),
        id -> at.item(id) + (wish.given() ? "?done=given" : "?done=withheld"));
  }

  private static boolean isGiven(String step) {
    return step.equals("give");
  }

  private static FormPage page(
      CaseAt at, String label, Item item, boolean given, UUID once, Map<String, String> typed) {
    return of(
        at,
        label,
        item,
        given ? "Given to somebody" : "Withheld from somebody",
        once,
        "Record this",
        List.of(
            new Asked.Line(
                Input.of("to-whom", given ? "To whom was it given?" : "From whom is it withheld?")
                    .bold()
                    .hint("By role and agency.")
                    .value(typed.getOrDefault("to-whom", ""))),
            new Asked.Day(DateInput.of("on", "On which day?")
                .typed(TypedDay.sent(typed, "on", "day").again())),
            new Asked.Text(Textarea.of(
                    "authority",
                    given ? "By which law, order or agreement?" : "Why, and by which law?")
                .bold()
                .rows(3)
                .value(typed.getOrDefault("authority", ""))),
            new Asked.Line(Input.of("by-whom", given ? "Who gave it?" : "Who decided so?")
                .bold()
                .hint("By role.")
                .value(typed.getOrDefault("by-whom", "")))));
  }

  /** How every form about one item looks. */
  static FormPage of(
      CaseAt at,
      String label,
      Item item,
      String title,
      UUID once,
      String button,
      List<? extends Asked> fields) {
    return FormPage.of(
            title, BackLink.to(at.item(item.item()), item.reference()), once, button, fields)
        .about(label)
        .caption("Item %s, case file %s".formatted(item.reference(), label));
  }
}
