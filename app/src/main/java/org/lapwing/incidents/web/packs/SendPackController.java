package org.lapwing.incidents.web.packs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.packs.Channel;
import org.lapwing.incidents.packs.PackKind;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.incidents.packs.SentPacks;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.platform.parts.TypedTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which it is recorded that a pack was sent. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/incidents/{id}/packs/{pack}/send")
class SendPackController {

  private final PackReading reading;
  private final SentPacks sent;
  private final People people;

  SendPackController(PackReading reading, SentPacks sent, People people) {
    this.reading = reading;
    this.sent = sent;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable String pack) {
    var at = reading.toRun(slug, id, pack);
    var me = people.nameOf(Viewer.person().person());
    return Forms.show(page(at, Ids.next(), Map.of("by", me, "recipient", recipient(at))));
  }

  @PostMapping
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = reading.toRun(slug, id, pack);
    var day = TypedDay.sent(fields, "day", "day");
    var faults = new ArrayList<Refusal>(day.fault().toList());
    var sending = sending(fields, day, faults);
    var reference = fields.getOrDefault("reference", "");
    sent.faults(at.pack().incident(), sending, reference).stream()
        .filter(fault -> !fault.field().equals("day") || day.fault().findAny().isEmpty())
        .forEach(faults::add);
    return Forms.answer(
        faults,
        () -> sent.record(at.pack(), once, sending, reference),
        page(at, once, fields),
        _ -> at.here() + "?done=sent");
  }

  private static Sending sending(Map<String, String> fields, TypedDay day, List<Refusal> faults) {
    return new Sending(
        day.or(LocalDate.EPOCH),
        time(fields.getOrDefault("time", ""), faults),
        fields.getOrDefault("by", ""),
        fields.getOrDefault("recipient", ""),
        Channel.of(fields.getOrDefault("channel", "")).orElse(null));
  }

  private static @Nullable LocalTime time(String typed, List<Refusal> faults) {
    if (typed.isBlank()) {
      return null;
    }
    return switch (TypedTime.read("time", typed)) {
      case Accepted<LocalTime>(var time) -> time;
      case Refused<LocalTime>(var refusal) -> {
        faults.add(refusal);
        yield null;
      }
    };
  }

  private static String recipient(At at) {
    return at.pack().kind() == PackKind.NHS_TRACKER
        ? ""
        : "Child Safeguarding Practice Review Panel";
  }

  private static FormPage page(At at, UUID once, Map<String, String> typed) {
    return at.form("Record that this was sent", once, "Record this", asked(typed))
        .lead(
            "The PDF and the Word file are kept with this record as they are now%s. Lapwing sends nothing by itself, and stops no clock by itself."
                .formatted(missing(at)));
  }

  private static String missing(At at) {
    var missing = at.pack().missing().size();
    return missing == 0
        ? ""
        : ", with %s that %s no answer yet"
            .formatted(InWords.count(missing, "field", "fields"), missing == 1 ? "has" : "have");
  }

  private static List<Asked> asked(Map<String, String> typed) {
    return List.of(
        new Asked.Day(DateInput.of("day", "On which day was it sent?")
            .hint("For example, 27 3 2026")
            .typed(TypedDay.sent(typed, "day", "day").again())),
        line("time", "At what time? (optional)", "For example, 4:12pm or 16:12.", typed, 10),
        line("by", "Who sent it?", "", typed, 0),
        line("recipient", "To whom?", "", typed, 0),
        new Asked.Choice(Radios.of(
                "channel",
                "How was it sent?",
                Arrays.stream(Channel.values())
                    .map(one -> Choice.of(one.code(), one.words()))
                    .toList())
            .chosen(List.of(typed.getOrDefault("channel", "")))),
        line(
            "reference",
            "Which reference came back? (optional)",
            "You can add it later, when it arrives.",
            typed,
            20));
  }

  private static Asked line(
      String name, String label, String hint, Map<String, String> typed, int width) {
    var input = Input.of(name, label).bold().value(typed.getOrDefault(name, ""));
    var hinted = hint.isEmpty() ? input : input.hint(hint);
    return new Asked.Line(width == 0 ? hinted : hinted.width(width));
  }
}
