package org.lapwing.actions.web.register;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.RegisterFilter.Days;
import org.lapwing.actions.RegisterFilter.Further;
import org.lapwing.actions.RegisterFilter.Order;
import org.lapwing.actions.Stage;
import org.lapwing.actions.Strength;
import org.lapwing.actions.looks.Happening.Kind;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What an address of the register asks for; whatever makes no sense in it is left out. */
public record Asked(Map<String, List<String>> wishes) {

  private static final int LONGEST_WORDS = 200;
  private static final int MOST_VALUES = 60;
  private static final Set<String> ONLY = Set.of("mine", "late", "unowned", "moved");

  /** What can be asked for, and what makes sense there. */
  private static final Map<String, Predicate<String>> SENSE = sense();

  private static Map<String, Predicate<String>> sense() {
    var sense = new LinkedHashMap<String, Predicate<String>>();
    sense.put("q", words -> !words.isBlank());
    sense.put("only", ONLY::contains);
    sense.put("state", Asked::isStage);
    sense.put("colour", Colour::isOne);
    sense.put("agency", value -> uuid(value).isPresent());
    sense.put("owner", value -> uuid(value).isPresent());
    sense.put("origin", value -> value.matches("[a-z][a-z-]{0,40}"));
    sense.put(
        "strength", value -> value.equals("unsaid") || Strength.find(value).isPresent());
    sense.put("from", value -> day(value).isPresent());
    sense.put("to", value -> day(value).isPresent());
    sense.put("changed", value -> day(value).isPresent());
    sense.put("sort", value -> !value.equals("due") && Order.find(value).isPresent());
    sense.put("way", value -> Way.find(value).isPresent());
    sense.put("month", value -> day(value + "-01").isPresent());
    sense.put("since", value -> day(value).isPresent());
    sense.put("happened", value -> Kind.find(value).isPresent());
    return sense;
  }

  public static Asked of(MultiValueMap<String, String> query) {
    var wishes = new LinkedHashMap<String, List<String>>();
    SENSE.forEach((name, makesSense) -> {
      var kept = query.getOrDefault(name, List.of()).stream()
          .map(String::strip)
          .filter(value -> value.length() <= LONGEST_WORDS && makesSense.test(value))
          .distinct()
          .limit(MOST_VALUES)
          .toList();
      if (!kept.isEmpty()) {
        wishes.put(name, kept);
      }
    });
    return new Asked(wishes);
  }

  /** From how it is kept or sent as one text. */
  public static Asked read(String query) {
    var parts = new LinkedMultiValueMap<String, String>();
    for (var part : query.split("&", -1)) {
      var pair = part.split("=", 2);
      if (pair.length == 2) {
        parts.add(pair[0], decoded(pair[1]));
      }
    }
    return of(parts);
  }

  public boolean isEmpty() {
    return wishes.isEmpty();
  }

  public List<String> all(String name) {
    return wishes.getOrDefault(name, List.of());
  }

  /** The one value, or blank. */
  public String one(String name) {
    var values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public Optional<LocalDate> date(String name) {
    return day(one(name));
  }

  /** The one kind of change of which all is to be seen. */
  public Optional<Kind> happened() {
    return Kind.find(one("happened"));
  }

  public Way way() {
    return Way.find(one("way")).orElse(Way.LIST);
  }

  public RegisterFilter filter() {
    var only = all("only");
    return new RegisterFilter(
        one("q"),
        all("state").stream().map(Stage::of).toList(),
        uuids("agency").stream().map(AgencyId::new).toList(),
        all("origin"),
        only.contains("mine"),
        only.contains("late"),
        new Further(
            all("colour").stream().map(Colour::of).toList(),
            all("strength"),
            uuids("owner").stream().findFirst().map(PersonId::new).orElse(null),
            new Days(date("from").orElse(null), date("to").orElse(null)),
            only.contains("unowned"),
            only.contains("moved"),
            date("changed").orElse(null)),
        Order.find(one("sort")).orElse(Order.DUE),
        null,
        null);
  }

  /** The same wishes without one of them. */
  public Asked without(String name, String value) {
    return with(name, all(name).stream().filter(other -> !other.equals(value)).toList());
  }

  /** The same wishes with these values of one name. */
  public Asked with(String name, List<String> values) {
    var other = new LinkedMultiValueMap<String, String>();
    wishes.forEach(other::put);
    other.put(name, values);
    return of(other);
  }

  public Asked with(String name, String value) {
    return with(name, List.of(value));
  }

  /** What is asked of the register, without the way of looking at it. */
  public Asked filterAlone() {
    return with("way", List.of())
        .with("month", List.of())
        .with("since", List.of())
        .with("happened", List.of());
  }

  /** As one text. */
  public String query() {
    var parts = new ArrayList<String>();
    wishes.forEach(
        (name, values) -> values.forEach(value -> parts.add(name + "=" + encoded(value))));
    return String.join("&", parts);
  }

  /** The address that asks for this. An empty one would open somebody's first view, so it says that it wants all. */
  public String href(String base) {
    return base + "?" + (isEmpty() ? "all=yes" : query());
  }

  public String href(String base, @Nullable String after) {
    return after == null ? href(base) : href(base) + "&after=" + encoded(after);
  }

  private List<UUID> uuids(String name) {
    return all(name).stream().flatMap(one -> uuid(one).stream()).toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException nonsense) {
      return "";
    }
  }

  private static boolean isStage(String code) {
    return Arrays.stream(Stage.values()).anyMatch(stage -> stage.code().equals(code));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException nonsense) {
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
