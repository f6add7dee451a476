package org.lapwing.incidents.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Facts;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;

/** The facts of an incident as a form asks them and as somebody typed them. */
public record FactsFields(String summary, String account, String area, List<DatedFields> dates) {

  /** What is asked of each date, in order; the day itself comes first. */
  private static final List<String> PARTS = List.of("day", "time", "exactness", "until", "source");

  static final FactsFields NOTHING = sent(Map.of());

  /** As it was typed: what was not sent is blank. */
  static FactsFields sent(Map<String, String> fields) {
    return new FactsFields(
        fields.getOrDefault("summary", ""),
        fields.getOrDefault("account", ""),
        fields.getOrDefault("area", ""),
        Arrays.stream(Event.values())
            .map(event -> DatedFields.sent(event, fields))
            .toList());
  }

  static FactsFields of(Facts facts) {
    return new FactsFields(
        facts.summary(),
        facts.account(),
        facts.area(),
        Arrays.stream(Event.values()).map(event -> fields(facts, event)).toList());
  }

  private static DatedFields fields(Facts facts, Event event) {
    return facts
        .when(event)
        .map(DatedFields::of)
        .orElseGet(() -> DatedFields.sent(event, Map.of()));
  }

  Facts read() {
    var dates = this.dates.stream().flatMap(fields -> fields.read().stream()).toList();
    return new Facts(summary, account, area, dates);
  }

  /** All that is wrong, in the order of the form: where a date cannot be read, that is said and nothing else of it. */
  List<Refusal> faults(List<Refusal> byTheRules) {
    var unreadable =
        dates.stream().flatMap(fields -> fields.unreadable().stream()).toList();
    var days = dates.stream().map(fields -> fields.event().code()).toList();
    var faults = new ArrayList<Refusal>();
    byTheRules.stream()
        .filter(fault -> !days.contains(fault.field())
            || unreadable.stream().noneMatch(other -> isDayOf(fault.field(), other)))
        .forEach(faults::add);
    faults.addAll(unreadable);
    return faults.stream()
        .sorted(java.util.Comparator.comparingInt(FactsFields::place))
        .toList();
  }

  private static boolean isDayOf(String event, Refusal fault) {
    return fault.field().matches(event + "(-day|-month|-year)?");
  }

  /** Where the field of a fault stands on the form: the dates come last, each with its parts. */
  private static int place(Refusal fault) {
    var events = Arrays.asList(Event.values());
    return events.stream()
        .filter(event -> fault.field().startsWith(event.code()))
        .findFirst()
        .map(event -> 1 + events.indexOf(event) * PARTS.size() + part(fault.field()))
        .orElse(0);
  }

  private static int part(String field) {
    return IntStream.range(0, PARTS.size())
        .filter(index -> field.contains("-" + PARTS.get(index)))
        .findFirst()
        .orElse(0);
  }

  public Input summaryInput() {
    return Input.of("summary", "What happened, in one line?")
        .bold()
        .hint("In neutral words, such as: a baby was hurt at home. No names, no blame.")
        .value(summary);
  }

  public Textarea accountArea() {
    return Textarea.of("account", "The account, as far as it must be told (optional)")
        .bold()
        .hint(
            "It stands folded away, because it may distress. Say what was recorded, and by whom first.")
        .value(account);
  }

  public Input areaInput() {
    return Input.of("area", "Where?")
        .bold()
        .hint("An area, such as a town. Never an address.")
        .width(20)
        .value(area);
  }
}
