package org.lapwing.incidents.web.sought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.sought.AnswerClock;
import org.lapwing.incidents.sought.Sought;
import org.lapwing.incidents.sought.SoughtKind;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** The fields of a request for information as somebody typed them. */
record SoughtFields(Map<String, String> typed) {

  private String text(String field) {
    return typed.getOrDefault(field, "");
  }

  private TypedDay received() {
    return TypedDay.sent(typed, "received", "day of the request");
  }

  private TypedDay set() {
    return TypedDay.sent(typed, "set", "day");
  }

  Sought.Wish read() {
    @Nullable LocalDate day = set().read() instanceof Accepted<LocalDate>(var read) ? read : null;
    return new Sought.Wish(
        SoughtKind.of(text("kind")).orElse(null),
        received().or(LocalDate.EPOCH),
        text("whom"),
        text("wants"),
        text("answers"),
        day);
  }

  /** What is wrong, a day that cannot be read before what follows from its lack. */
  List<Refusal> faults(List<Refusal> found) {
    var faults = new ArrayList<Refusal>(received().fault().toList());
    var unread = (set().isBlank() ? Stream.<Refusal>empty() : set().fault()).toList();
    faults.addAll(unread);
    found.stream()
        .filter(fault -> !fault.field().equals("set") || unread.isEmpty())
        .forEach(faults::add);
    return faults;
  }

  List<Asked> asked(List<AnswerClock> clocks) {
    var kinds =
        Arrays.stream(SoughtKind.values()).map(kind -> choice(kind, clocks)).toList();
    return List.of(
        new Asked.Choice(Radios.of("kind", "By which right?", kinds).chosen(List.of(text("kind")))),
        new Asked.Line(Input.of("whom", "Who asks, or is asked?")
            .bold()
            .hint("In neutral words, such as a parent, a journalist, the health board. No names.")
            .value(text("whom"))),
        new Asked.Text(Textarea.of("wants", "What is asked for?")
            .bold()
            .rows(3)
            .hint("Leave out names.")
            .value(text("wants"))),
        new Asked.Day(DateInput.of("received", "When was it received, or sent where it is ours?")
            .typed(received().again())),
        new Asked.Day(DateInput.of("set", "By when does it want its answer?")
            .hint("Only for section 16H requests and court orders. Otherwise the law says so.")
            .typed(set().again())),
        new Asked.Line(Input.of("answers", "Who answers it?")
            .bold()
            .hint("By role, such as the council’s information governance team.")
            .value(text("answers"))));
  }

  private static Choice choice(SoughtKind kind, List<AnswerClock> clocks) {
    var choice = Choice.of(kind.code(), kind.words());
    return clocks.stream()
        .filter(clock -> clock.kind() == kind)
        .findFirst()
        .<Choice>map(clock -> choice.hint(clock.source()))
        .orElse(choice);
  }
}
