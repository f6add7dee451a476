package org.lapwing.practice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.practice.KnownProgrammes.Known;
import org.lapwing.practice.Programme;

/**
 * A new programme as somebody typed it.
 *
 * @param which the key of a known programme, or {@code own}
 * @param choices the known programmes that are not here yet
 */
public record NewProgrammeForm(
    String which, String name, String purpose, TypedDay day, String source, List<Known> choices) {

  static final String OWN = "own";

  static NewProgrammeForm of(Map<String, String> fields, List<Known> choices) {
    return new NewProgrammeForm(
        choices.isEmpty() ? OWN : fields.getOrDefault("which", ""),
        fields.getOrDefault("name", ""),
        fields.getOrDefault("purpose", ""),
        TypedDay.sent(fields, "day", "day by which it is in place"),
        fields.getOrDefault("source", ""),
        choices);
  }

  /** Everything wrong with it, in the order of the fields. */
  List<Refusal> faults() {
    if (!which.equals(OWN) && known().isEmpty()) {
      return List.of(new Refusal("which", "Choose a programme"));
    }
    var wrong = read().wrong();
    return Stream.of(
            wrong.stream().filter(refusal -> !refusal.field().equals("source")),
            day.fault(),
            wrong.stream().filter(refusal -> refusal.field().equals("source")))
        .flatMap(refusals -> refusals)
        .toList();
  }

  Programme.Wish read() {
    return new Programme.Wish(
        known().map(Known::name).orElse(name),
        known().map(Known::purpose).orElse(purpose),
        day.or(LocalDate.EPOCH),
        source);
  }

  Optional<Known> known() {
    return choices.stream().filter(known -> known.key().equals(which)).findFirst();
  }
}
