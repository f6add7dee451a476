package org.lapwing.incidents.web.parallel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.holds.HoldKind;
import org.lapwing.incidents.holds.HoldWish;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
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

/** The forms on which a hold on release and a legal hold are placed. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/holds/new-{kind:release|keeping}")
class PlaceHoldController {

  private final BesideReading reading;
  private final Holds holds;
  private final Clock clock;

  PlaceHoldController(BesideReading reading, Holds holds, Clock clock) {
    this.reading = reading;
    this.holds = holds;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file, @PathVariable String kind) {
    var at = new CaseAt(slug, file);
    var label = reading.hold(at).label();
    var from = TypedDay.shown(LocalDate.now(clock));
    var typed =
        Map.of("from-day", from.day(), "from-month", from.month(), "from-year", from.year());
    return Forms.show(page(at, label, known(kind), Ids.next(), typed));
  }

  @PostMapping
  ModelAndView place(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable String kind,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.hold(at).label();
    var from = TypedDay.sent(fields, "from", "first day");
    var review = TypedDay.sent(fields, "review", "day on which you look at it again");
    var wish = new HoldWish(
        known(kind),
        fields.getOrDefault("authority", ""),
        fields.getOrDefault("reason", ""),
        fields.getOrDefault("asked-by", ""),
        from.or(LocalDate.EPOCH),
        review.or(LocalDate.EPOCH));
    var faults = new ArrayList<Refusal>(from.fault().toList());
    var unread = review.fault().toList();
    faults.addAll(unread);
    holds.faults(wish).stream()
        .filter(fault -> !fault.field().equals("review") || unread.isEmpty())
        .forEach(faults::add);
    return Forms.answer(
        faults,
        () -> holds.place(at.id(), once, wish),
        page(at, label, known(kind), once, fields),
        id -> at.hold(id) + "?done=placed");
  }

  private static HoldKind known(String kind) {
    return HoldKind.of(kind).orElseThrow(NotFound::new);
  }

  private FormPage page(
      CaseAt at, String label, HoldKind kind, UUID once, Map<String, String> typed) {
    var authorities = holds.authorities(kind).stream()
        .map(one -> Choice.of(one.code(), one.words()).hint(one.source()))
        .toList();
    return FormPage.of(
            kind == HoldKind.RELEASE ? "Hold release" : "Keep everything",
            BackLink.to(at.parallel(), "Beside the case"),
            once,
            "Place the hold",
            List.of(
                new Asked.Choice(Radios.of("authority", "By which authority?", authorities)
                    .chosen(List.of(typed.getOrDefault("authority", "")))),
                new Asked.Line(Input.of("asked-by", "Who asked for it?")
                    .bold()
                    .hint("By role and agency, such as the senior investigating officer.")
                    .value(typed.getOrDefault("asked-by", ""))),
                new Asked.Text(Textarea.of("reason", "Why?")
                    .bold()
                    .hint("For those who work on the case. Leave out names.")
                    .value(typed.getOrDefault("reason", ""))),
                new Asked.Day(DateInput.of("from", "From which day on?")
                    .typed(TypedDay.sent(typed, "from", "day").again())),
                new Asked.Day(DateInput.of("review", "By when do you look at it again?")
                    .hint("You are reminded before. The hold stands until somebody lifts it.")
                    .typed(TypedDay.sent(typed, "review", "day").again()))))
        .about(label)
        .caption("Case file " + label)
        .lead(kind.effect());
  }
}
