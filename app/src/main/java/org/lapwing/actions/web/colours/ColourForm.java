package org.lapwing.actions.web.colours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lapwing.actions.ColourRule;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** Other days for the colours, as somebody typed them. */
record ColourForm(Map<String, String> typed, TypedDay from, String why) {

  private static final int MOST = 400;

  /** One number that the rule has. */
  private record Asks(String name, String label, String hint, int least) {}

  private static final List<Asks> ASKS = List.of(
      new Asks(
          "soon",
          "An action that has not begun is amber so many working days before its date",
          "Working days, 0 or more",
          0),
      new Asks("silent", "An action under way is amber after so many days without word", "Days", 1),
      new Asks("slips", "An action is amber when its date has moved so often", "Times", 1),
      new Asks(
          "grace",
          "An action is red when so many working days have passed since its date",
          "Working days; 0 for the day after",
          0),
      new Asks(
          "verify",
          "What is done is amber when nobody has verified it within so many working days",
          "Working days",
          1));

  static ColourForm of(ColourRule rule, LocalDate today) {
    return new ColourForm(
        Map.of(
            "soon", "" + rule.soonDays(),
            "silent", "" + rule.silentDays(),
            "slips", "" + rule.slips(),
            "grace", "" + rule.graceDays(),
            "verify", "" + rule.verifyDays()),
        TypedDay.of("from", "day from which this holds", today),
        "");
  }

  static ColourForm typed(Map<String, String> fields) {
    return new ColourForm(
        fields,
        TypedDay.sent(fields, "from", "day from which this holds"),
        fields.getOrDefault("why", ""));
  }

  List<Asked> fields() {
    var numbers = ASKS.stream()
        .<Asked>map(one -> new Asked.Line(Input.of(one.name(), one.label())
            .bold()
            .hint(one.hint())
            .width(3)
            .digits()
            .value(typed.getOrDefault(one.name(), ""))));
    return Stream.concat(
            numbers,
            Stream.of(
                new Asked.Day(DateInput.of("from", "From which day?").typed(from.again())),
                new Asked.Text(
                    Textarea.of("why", "Why do the days change?").bold().value(why))))
        .toList();
  }

  List<Refusal> faults() {
    var numbers = ASKS.stream()
        .filter(one -> number(one).isEmpty())
        .map(one -> new Refusal(
            one.name(), "Enter a whole number from %d to %d".formatted(one.least(), MOST)));
    return Stream.concat(numbers, from.fault()).toList();
  }

  ColourRule read(LocalDate today) {
    return new ColourRule(
        from.or(today),
        number(ASKS.get(0)).orElseThrow(),
        number(ASKS.get(1)).orElseThrow(),
        number(ASKS.get(2)).orElseThrow(),
        number(ASKS.get(3)).orElseThrow(),
        number(ASKS.get(4)).orElseThrow(),
        "Decided by this partnership");
  }

  private OptionalInt number(Asks asks) {
    var text = typed.getOrDefault(asks.name(), "").strip();
    if (!text.matches("[0-9]{1,3}")) {
      return OptionalInt.empty();
    }
    var number = Integer.parseInt(text);
    return number < asks.least() || number > MOST ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
