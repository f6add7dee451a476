package org.lapwing.incidents.web.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.parallel.Proceeding;
import org.lapwing.incidents.parallel.Proceeding.Ended;
import org.lapwing.incidents.parallel.Proceedings;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which it is recorded that a proceeding ended, and that it goes on after all. */
@Controller("endOfProceedingController")
@RequestMapping("/p/{slug}/cases/{file}/parallel/{proceeding}")
class EndController {

  private final BesideReading reading;
  private final Proceedings proceedings;

  EndController(BesideReading reading, Proceedings proceedings) {
    this.reading = reading;
    this.proceedings = proceedings;
  }

  private record Found(CaseAt at, String label, Proceeding one) {

    FormPage form(String title, UUID once, String button, List<? extends Asked> fields) {
      return ProceedingForms.of(at, label, one, title, once, button, fields);
    }
  }

  private Found found(String slug, UUID file, UUID proceeding) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    return new Found(at, label, proceedings.get(at.id(), proceeding));
  }

  @GetMapping("/end")
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID proceeding) {
    return Forms.show(end(found(slug, file, proceeding), Ids.next(), Map.of()));
  }

  @PostMapping("/end")
  ModelAndView end(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID proceeding,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var found = found(slug, file, proceeding);
    var day = TypedDay.sent(fields, "ended", "day on which it ended");
    var ended = new Ended(day.or(LocalDate.EPOCH), fields.getOrDefault("outcome", ""));
    var faults = new ArrayList<Refusal>(day.fault().toList());
    faults.addAll(proceedings.faults(ended));
    return Forms.answer(
        faults,
        () -> proceedings.end(found.at().id(), proceeding, once, ended),
        end(found, once, fields),
        id -> found.at().proceeding(id) + "?done=ended");
  }

  private static FormPage end(Found found, UUID once, Map<String, String> typed) {
    return found
        .form(
            "Record that it ended",
            once,
            "It has ended",
            List.of(
                new Asked.Day(DateInput.of("ended", "On which day did it end?")
                    .typed(TypedDay.sent(typed, "ended", "day").again())),
                new Asked.Text(Textarea.of("outcome", "What came of it?")
                    .bold()
                    .hint("Such as a charge, a finding of fact, a conclusion; without names.")
                    .value(typed.getOrDefault("outcome", "")))))
        .lead("What it forbade counts no longer. A hold stands until somebody lifts it.");
  }

  @GetMapping("/reopen")
  ModelAndView again(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID proceeding) {
    return Forms.show(reopen(found(slug, file, proceeding), Ids.next(), ""));
  }

  @PostMapping("/reopen")
  ModelAndView reopen(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID proceeding,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var found = found(slug, file, proceeding);
    return Forms.answer(
        proceedings.reopen(found.at().id(), proceeding, once, reason),
        reopen(found, once, reason),
        id -> found.at().proceeding(id) + "?done=reopened");
  }

  private static FormPage reopen(Found found, UUID once, String reason) {
    return found.form(
        "It goes on after all",
        once,
        "It goes on",
        List.of(
            new Asked.Text(Textarea.of("reason", "Why does it go on?").bold().value(reason))));
  }
}
