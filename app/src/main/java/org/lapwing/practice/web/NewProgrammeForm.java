package org.lapwing.practice.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.practice.KnownProgrammes.Known;

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

  boolean isUnchosen() {
    return !which.equals(OWN) && known().isEmpty();
  }

  Optional<Known> known() {
    return choices.stream().filter(known -> known.key().equals(which)).findFirst();
  }
}
