package org.lapwing.practice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.practice.Touchpoint;
import org.lapwing.practice.Touchpoint.Version;

/** A version of a touchpoint as somebody typed it. */
record TouchpointForm(String timing, String who, String said, TypedDay from, String source) {

  private static final String FROM = "from";
  private static final String DAY = "day from which this holds";

  static TouchpointForm sent(Map<String, String> fields) {
    return new TouchpointForm(
        fields.getOrDefault("timing", ""),
        fields.getOrDefault("who", ""),
        fields.getOrDefault("said", ""),
        TypedDay.sent(fields, FROM, DAY),
        fields.getOrDefault("source", ""));
  }

  /** The first version of a point. */
  static TouchpointForm starting(LocalDate from, String source) {
    return new TouchpointForm("", "", "", day(from), source);
  }

  /** What would follow a version: its words, another day, and a source that must be named anew. */
  static TouchpointForm following(Version now, LocalDate today) {
    var from = now.from().isAfter(today) ? now.from() : today;
    return new TouchpointForm(now.timing(), now.who(), now.said(), day(from), "");
  }

  private static TypedDay day(LocalDate day) {
    return new TypedDay(FROM, DAY, TypedDay.shown(day));
  }

  /** Everything wrong with it as the first version of a point. */
  List<Refusal> faults() {
    return Stream.concat(from.fault(), read().wrong().stream()).toList();
  }

  /** Everything wrong with it as the next version of that point. */
  List<Refusal> faults(Touchpoint point) {
    return from.fault().findAny().isPresent() ? faults() : point.wrong(read());
  }

  Touchpoint.Wish read() {
    return new Touchpoint.Wish(from.or(LocalDate.EPOCH), timing, who, said, source);
  }

  List<Asked> fields() {
    return List.of(
        new Asked.Line(Input.of("timing", "When are families met?").bold().value(timing)),
        new Asked.Line(
            Input.of("who", "Who meets them?").bold().hint("A role, not a name").value(who)),
        new Asked.Line(
            Input.of("said", "What are they told there? (optional)").bold().value(said)),
        new Asked.Day(DateInput.of(FROM, "From which day does this hold?")
            .hint("For example, 27 3 2027")
            .typed(from.parts())),
        new Asked.Line(Fields.source(source)));
  }
}
