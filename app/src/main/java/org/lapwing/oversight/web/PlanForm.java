package org.lapwing.oversight.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.Plan;
import org.lapwing.oversight.web.AskPage.Asked;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.platform.parts.TypedTime;

/** When, where and who is to meet, as somebody typed it. */
record PlanForm(String body, TypedDay day, String time, String place, String about) {

  private static final String DAY = "day of the meeting";

  static final PlanForm NOTHING = new PlanForm("", TypedDay.sent(Map.of(), "day", DAY), "", "", "");

  static PlanForm typed(Map<String, String> fields) {
    return new PlanForm(
        fields.getOrDefault("body", ""),
        TypedDay.sent(fields, "day", DAY),
        fields.getOrDefault("time", ""),
        fields.getOrDefault("place", ""),
        fields.getOrDefault("about", ""));
  }

  static PlanForm of(Plan plan) {
    return new PlanForm(
        plan.body().value().toString(),
        TypedDay.of("day", DAY, plan.day()),
        InWords.time(plan.time()),
        plan.place(),
        plan.about());
  }

  /** All that is wrong, so that it can be put right at once. */
  List<Refusal> faults(List<Body> bodies) {
    var faults = new ArrayList<Refusal>();
    if (bodies.stream().noneMatch(one -> one.id().value().toString().equals(body))) {
      faults.add(new Refusal("body", "Choose who meets"));
    }
    if (day.read() instanceof Refused<LocalDate>(var no)) {
      faults.add(no);
    }
    if (TypedTime.read("time", time) instanceof Refused<LocalTime>(var no)) {
      faults.add(no);
    }
    if (place.isBlank()) {
      faults.add(new Refusal("place", "Enter where, or say that it is online"));
    }
    return faults;
  }

  /** The plan, once nothing is wrong. */
  Plan read() {
    return new Plan(
        new BodyId(UUID.fromString(body)),
        value(day.read()),
        value(TypedTime.read("time", time)),
        place,
        about);
  }

  List<Asked> fields(List<Body> bodies) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose who meets"));
    bodies.forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
    return List.of(
        new Asked.OneOf(Select.of("body", "Who meets?", options).bold().chosen(body)),
        new Asked.Day(
            DateInput.of("day", "On which day?").hint("For example, 27 3 2027").typed(day.again())),
        new Asked.Line(Input.of("time", "At what time?")
            .bold()
            .hint("For example, 2pm or 14:30")
            .width(5)
            .value(time)),
        new Asked.Line(
            Input.of("place", "Where?").bold().hint("A room, or online").value(place)),
        new Asked.Line(
            Input.of("about", "What for, in a line? (optional)").bold().value(about)));
  }

  private static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
