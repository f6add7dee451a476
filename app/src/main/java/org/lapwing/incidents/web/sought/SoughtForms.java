package org.lapwing.incidents.web.sought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.sought.Sought.Answered;
import org.lapwing.incidents.sought.Sought.Decision;
import org.lapwing.incidents.sought.SoughtLog;
import org.lapwing.incidents.sought.SoughtLog.Line;
import org.lapwing.incidents.web.parallel.BesideReading;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which more time is taken for a request for information, and its answer is recorded. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/sought/{sought}")
class SoughtForms {

  private final BesideReading reading;
  private final SoughtLog log;

  SoughtForms(BesideReading reading, SoughtLog log) {
    this.reading = reading;
    this.log = log;
  }

  private record Found(CaseAt at, String label, Line line) {

    FormPage form(String title, UUID once, String button, List<? extends Asked> fields) {
      var sought = line.sought();
      return FormPage.of(
              title, BackLink.to(at.sought(sought.id()), sought.reference()), once, button, fields)
          .about(label)
          .caption("%s, case file %s".formatted(sought.reference(), label));
    }
  }

  private Found found(String slug, UUID file, UUID sought) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    return new Found(at, label, log.get(at.id(), sought));
  }

  @GetMapping("/extend")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID sought) {
    return Forms.show(extend(found(slug, file, sought), Ids.next(), ""));
  }

  @PostMapping("/extend")
  ModelAndView extend(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID sought,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String why) {
    var found = found(slug, file, sought);
    return Forms.answer(
        log.extend(found.at().id(), sought, why),
        extend(found, once, why),
        id -> found.at().sought(id) + "?done=extended");
  }

  private static FormPage extend(Found found, UUID once, String why) {
    var source = found.line().due().clock().extensionSource();
    return found
        .form(
            "Take more time",
            once,
            "Take more time",
            List.of(new Asked.Text(Textarea.of("why", "Why is more time needed?")
                .bold()
                .hint("As the asker is told.")
                .value(why))))
        .lead(source.isBlank() ? "No law gives more time for this request." : source + ".");
  }

  @GetMapping("/answer")
  @StrongSignIn
  ModelAndView answerForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID sought) {
    return Forms.show(answer(found(slug, file, sought), Ids.next(), Map.of()));
  }

  @PostMapping("/answer")
  @StrongSignIn
  ModelAndView answer(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID sought,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var found = found(slug, file, sought);
    var sent = TypedDay.sent(fields, "sent", "day of the answer");
    var answered = new Answered(
        Decision.of(fields.getOrDefault("decision", "")).orElse(null),
        fields.getOrDefault("exemption", ""),
        sent.or(LocalDate.EPOCH));
    var unread = sent.fault().toList();
    var faults = new ArrayList<Refusal>(unread);
    log.faults(found.line(), answered).stream()
        .filter(fault -> !fault.field().equals("sent") || unread.isEmpty())
        .forEach(faults::add);
    return Forms.answer(
        faults,
        () -> log.answer(found.at().id(), sought, answered),
        answer(found, once, fields),
        id -> found.at().sought(id) + "?done=answered");
  }

  private static FormPage answer(Found found, UUID once, Map<String, String> typed) {
    var decisions = Arrays.stream(Decision.values())
        .map(one -> Choice.of(one.code(), one.words()))
        .toList();
    return found
        .form(
            "Record the answer",
            once,
            "Record the answer",
            List.of(
                new Asked.Choice(Radios.of("decision", "What was decided?", decisions)
                    .chosen(List.of(typed.getOrDefault("decision", "")))),
                new Asked.Text(Textarea.of("exemption", "By which exemption, and why?")
                    .bold()
                    .rows(3)
                    .hint("Needed where something is held back. Who is refused learns why.")
                    .value(typed.getOrDefault("exemption", ""))),
                new Asked.Day(DateInput.of("sent", "On which day was the asker told?")
                    .typed(TypedDay.sent(typed, "sent", "day").again()))))
        .lead("A request is answered once; this cannot be changed afterwards.");
  }
}
