package org.lapwing.directory.hours;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.BankHolidays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the hours against a file of expressions, each with a moment and the state that somebody else worked out, and of
 * expressions that must be refused; needs no database. {@code bench/run opening-hours FILE} runs it.
 */
public final class OpeningHoursCheck {

  private static final Predicate<LocalDate> HOLIDAYS = BankHolidays.asShipped()::isBankHoliday;

  private OpeningHoursCheck() {}

  static void main(String[] args) {
    var file = JsonMapper.builder().build().readTree(Path.of(args[0]).toFile());
    var equal = count(file.path("cases"), OpeningHoursCheck::mismatch);
    var refused = count(file.path("should_fail_to_parse"), OpeningHoursCheck::accepted);
    if (!equal || !refused) {
      System.exit(1);
    }
  }

  private static boolean count(
      JsonNode cases, java.util.function.Function<JsonNode, Optional<String>> fault) {
    var wrong = 0;
    for (var each : cases) {
      var found = fault.apply(each);
      found.ifPresent(System.out::println);
      wrong += found.isPresent() ? 1 : 0;
    }
    System.out.printf("%d of %d as expected%n", cases.size() - wrong, cases.size());
    return wrong == 0 && !cases.isEmpty();
  }

  /** What differs for one expression, in words. */
  static Optional<String> mismatch(JsonNode each) {
    var expression = each.path("expr").asString();
    var wall = LocalDateTime.parse(each.path("local").asString());
    var theirs = each.path("expected").asString();
    var ours = switch (OpeningHours.read(expression)) {
      case Accepted<OpeningHours>(var hours) ->
        hours.at(wall, HOLIDAYS).state().name().toLowerCase(Locale.ROOT);
      case Refused<OpeningHours>(var refusal) -> "refused (" + refusal.message() + ")";
    };
    return ours.equals(theirs)
        ? Optional.empty()
        : Optional.of("%s at %s: expected %s, found %s".formatted(expression, wall, theirs, ours));
  }

  /** An expression that should have been refused. */
  static Optional<String> accepted(JsonNode each) {
    return OpeningHours.read(each.asString()) instanceof Accepted<OpeningHours>
        ? Optional.of("“%s” must be refused".formatted(each.asString()))
        : Optional.empty();
  }
}
