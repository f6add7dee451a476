package org.lapwing.training.web.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.platform.parts.TypedNumber;
import org.lapwing.training.Run;

/** When and where a course is held, as somebody typed it. */
record RunForm(TypedDay on, String place, TypedNumber places) {

  static RunForm sent(Map<String, String> fields) {
    return of(
        TypedDay.sent(fields, "on", "date").parts(),
        fields.getOrDefault("place", ""),
        fields.getOrDefault("places", ""));
  }

  static RunForm of(Run.Plan plan) {
    return of(TypedDay.shown(plan.on()), plan.place(), TypedNumber.shown(plan.places()));
  }

  private static RunForm of(DateInput.Typed day, String place, String places) {
    return new RunForm(
        new TypedDay("on", "date", day),
        place,
        new TypedNumber("places", "number of places", places));
  }

  /** Everything wrong with it. */
  List<Refusal> faults() {
    return Stream.of(on.fault(), places.fault(), read().wrong().stream())
        .flatMap(faults -> faults)
        .toList();
  }

  Run.Plan read() {
    return new Run.Plan(on.or(LocalDate.EPOCH), place, places.orZero());
  }

  List<Asked> fields() {
    return List.of(
        new Asked.Day(DateInput.of("on", "When is it held?")
            .hint("For example, 27 3 2027")
            .typed(on.parts())),
        new Asked.Line(Input.of("place", "Where is it held?")
            .bold()
            .hint("A place, or: online")
            .value(place)),
        new Asked.Line(Input.of("places", "How many places are there?")
            .bold()
            .width(4)
            .digits()
            .value(places.text())));
  }
}
