package org.lapwing.directory.exchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * What a reader of a list asks for, with the parameters of Open Referral UK 3.0.
 *
 * @param page from 1
 * @param perPage from 1 to {@link #MOST}
 */
public record Wanted(
    String search,
    int page,
    int perPage,
    @Nullable UUID term,
    @Nullable UUID taxonomy,
    @Nullable BigDecimal minimumAge,
    @Nullable BigDecimal maximumAge,
    @Nullable LocalTime startTime,
    @Nullable LocalTime endTime,
    @Nullable DayOfWeek day) {

  /** The most that one page holds. */
  public static final int MOST = 500;

  private static final int USUAL = 50;
  private static final int LAST = 1_000_000;
  private static final int LONGEST = 200;

  /** What was asked, or all that cannot be understood of it. */
  public sealed interface Read {

    record Understood(Wanted wanted) implements Read {}

    record Not(List<Refusal> because) implements Read {}
  }

  /** Reads the parameters of an address. */
  public static Read read(Map<String, String> parameters) {
    var asked = new Asked(parameters, new ArrayList<>());
    var wanted = new Wanted(
        asked.search(),
        asked.whole("page", 1, LAST),
        asked.whole("per_page", USUAL, MOST),
        asked.read("taxonomy_term_id", UUID::fromString, "an id, a UUID"),
        asked.read("taxonomy_id", UUID::fromString, "an id, a UUID"),
        asked.age("minimum_age"),
        asked.age("maximum_age"),
        asked.read("start_time", LocalTime::parse, "a time, like 09:00"),
        asked.read("end_time", LocalTime::parse, "a time, like 17:30"),
        asked.read("day", Wanted::day, "a day of the week, like MO or Monday"));
    return asked.wrong().isEmpty()
        ? new Read.Understood(wanted)
        : new Read.Not(List.copyOf(asked.wrong()));
  }

  /** Whether nothing is asked but the next page. */
  boolean all() {
    return search.isEmpty()
        && term == null
        && taxonomy == null
        && minimumAge == null
        && maximumAge == null
        && !hours();
  }

  /** Whether it asks for hours. */
  boolean hours() {
    return startTime != null || endTime != null || day != null;
  }

  private static DayOfWeek day(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> Schedules.code(day).equals(text.toUpperCase(Locale.ROOT))
            || day.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  /** Parameters, and what was found wrong with them so far. */
  private record Asked(Map<String, String> parameters, List<Refusal> wrong) {

    String search() {
      var words = text("search").orElse("");
      if (words.length() > LONGEST) {
        wrong.add(
            new Refusal("search", "search must have %d characters or fewer".formatted(LONGEST)));
      }
      return words.length() > LONGEST ? "" : words;
    }

    int whole(String name, int usual, int most) {
      var number = read(name, Integer::valueOf, "a whole number from 1 to " + most);
      if (number != null && (number < 1 || number > most)) {
        wrong.add(
            new Refusal(name, "%s must be a whole number from 1 to %d".formatted(name, most)));
        return usual;
      }
      return number == null ? usual : number;
    }

    @Nullable
    BigDecimal age(String name) {
      var age = text(name).filter(text -> text.length() > 6).isPresent()
          ? BigDecimal.TEN.negate()
          : read(name, BigDecimal::new, "a number of years");
      if (age != null && age.signum() < 0) {
        wrong.add(new Refusal(name, "%s must be a number of years".formatted(name)));
      }
      return age;
    }

    <T> @Nullable T read(String name, Function<String, T> reading, String form) {
      try {
        return text(name).map(reading).orElse(null);
      } catch (IllegalArgumentException | DateTimeParseException _) {
        wrong.add(new Refusal(name, "%s must be %s".formatted(name, form)));
        return null;
      }
    }

    private Optional<String> text(String name) {
      return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    }
  }
}
