package org.lapwing.incidents.web.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.parallel.Told;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;

/** The fields of a proceeding as somebody typed them. */
record ProceedingFields(Map<String, String> typed) {

  static ProceedingFields of(Told told) {
    var next = TypedDay.shown(told.nextOn());
    return new ProceedingFields(Map.of(
        "their-name", told.theirName(),
        "contact", told.contact(),
        "reached", told.reached(),
        "next-what", told.nextWhat(),
        "next-day", next.day(),
        "next-month", next.month(),
        "next-year", next.year()));
  }

  private String text(String field) {
    return typed.getOrDefault(field, "");
  }

  private TypedDay next() {
    return TypedDay.sent(typed, "next", "day");
  }

  Told read() {
    @Nullable LocalDate day = next().read() instanceof Accepted<LocalDate>(var read) ? read : null;
    return new Told(text("their-name"), text("contact"), text("reached"), day, text("next-what"));
  }

  /** What is wrong, the day that cannot be read before what follows from its lack. */
  List<Refusal> faults(List<Refusal> found) {
    var unread = next().isBlank() ? Stream.<Refusal>empty() : next().fault();
    var faults = new ArrayList<>(unread.toList());
    found.stream()
        .filter(fault -> !fault.field().equals("next") || faults.isEmpty())
        .forEach(faults::add);
    return faults;
  }

  List<Asked> asked() {
    return List.of(
        new Asked.Line(Input.of("their-name", "What is it called there? (optional)")
            .bold()
            .hint("Such as a reference number. Leave out names of children and families.")
            .width(20)
            .value(text("their-name"))),
        new Asked.Line(Input.of("contact", "With whom do we speak there? (optional)")
            .bold()
            .hint("By role and agency, such as senior investigating officer, Marlshire Police.")
            .value(text("contact"))),
        new Asked.Line(Input.of("reached", "How are they reached? (optional)")
            .bold()
            .hint("A work telephone number or a secure e-mail address.")
            .value(text("reached"))),
        new Asked.Line(Input.of("next-what", "What comes next? (optional)")
            .bold()
            .hint("Such as a hearing, a decision on charges, a meeting.")
            .value(text("next-what"))),
        new Asked.Day(DateInput.of("next", "On which day?")
            .hint("For example, 27 3 2027")
            .typed(next().again())));
  }
}
