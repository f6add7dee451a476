package org.lapwing.training.web.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.training.AwarenessEvent.Outline;

/** What an event is, as somebody typed it. */
record EventForm(String title, TypedDay on, String place, String audience, String languages) {

  static EventForm sent(Map<String, String> fields) {
    return new EventForm(
        fields.getOrDefault("title", ""),
        TypedDay.sent(fields, "on", "date"),
        fields.getOrDefault("place", ""),
        fields.getOrDefault("audience", ""),
        fields.getOrDefault("languages", ""));
  }

  static EventForm of(Outline outline) {
    return new EventForm(
        outline.title(),
        new TypedDay("on", "date", TypedDay.shown(outline.on())),
        outline.place(),
        outline.audience(),
        outline.languages());
  }

  /** Everything wrong with it. */
  List<Refusal> faults() {
    return Stream.concat(on.fault(), read().wrong().stream()).toList();
  }

  Outline read() {
    return new Outline(title, on.or(LocalDate.EPOCH), place, audience, languages);
  }

  List<Asked> fields() {
    return List.of(
        new Asked.Line(Input.of("title", "What is the event called?").bold().value(title)),
        new Asked.Day(DateInput.of("on", "When is it held?")
            .hint("The first day if it lasts longer. For example, 27 3 2027")
            .typed(on.parts())),
        new Asked.Line(Input.of("place", "Where is it held? (optional)")
            .bold()
            .hint("Leave this empty if it is online.")
            .value(place)),
        new Asked.Line(Input.of("audience", "Who is it for?").bold().value(audience)),
        new Asked.Line(Input.of("languages", "In which languages?")
            .bold()
            .hint("For example, English and Polish")
            .value(languages)));
  }
}
