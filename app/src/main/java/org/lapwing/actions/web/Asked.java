package org.lapwing.actions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.AgencyId;
import org.springframework.util.MultiValueMap;

/** What an address of the register asks for; whatever makes no sense in it is left out. */
public record Asked(
    String words, List<String> state, List<String> agency, List<String> origin, List<String> only) {

  public static Asked of(MultiValueMap<String, String> query) {
    return new Asked(
        query.getOrDefault("q", List.of()).stream().findFirst().orElse("").strip(),
        query.getOrDefault("state", List.of()).stream().filter(Asked::isStage).toList(),
        query.getOrDefault("agency", List.of()).stream()
            .filter(one -> uuid(one).isPresent())
            .toList(),
        query.getOrDefault("origin", List.of()),
        query.getOrDefault("only", List.of()));
  }

  public RegisterFilter after(@Nullable String place) {
    return new RegisterFilter(
        words,
        state.stream().map(Stage::of).toList(),
        agency.stream().flatMap(one -> uuid(one).stream()).map(AgencyId::new).toList(),
        origin,
        only.contains("mine"),
        only.contains("late"),
        place(place).orElse(null));
  }

  /** The same wishes without one of them. */
  Asked without(String name, String value) {
    return new Asked(
        name.equals("q") ? "" : words,
        less(name.equals("state"), state, value),
        less(name.equals("agency"), agency, value),
        less(name.equals("origin"), origin, value),
        less(name.equals("only"), only, value));
  }

  /** The address that asks for this. */
  String href(String base, @Nullable String after) {
    var parts = new ArrayList<String>();
    if (!words.isEmpty()) {
      parts.add("q=" + encoded(words));
    }
    Map.of("state", state, "agency", agency, "origin", origin, "only", only).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry ->
            entry.getValue().forEach(value -> parts.add(entry.getKey() + "=" + encoded(value))));
    if (after != null) {
      parts.add("after=" + encoded(after));
    }
    return parts.isEmpty() ? base : base + "?" + String.join("&", parts);
  }

  private static List<String> less(boolean here, List<String> values, String value) {
    return here ? values.stream().filter(other -> !other.equals(value)).toList() : values;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static boolean isStage(String code) {
    return Arrays.stream(Stage.values()).anyMatch(stage -> stage.code().equals(code));
  }

  private static Optional<Place> place(@Nullable String code) {
    var parts = code == null ? new String[0] : code.split("_", 3);
    try {
      return parts.length == 3
          ? Optional.of(new Place(
              Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException | java.time.DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}
