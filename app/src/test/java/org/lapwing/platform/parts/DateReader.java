package org.lapwing.platform.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.parts.DateInput.Part;
import org.lapwing.platform.parts.Input.Typing;

/** Reads the options of a date as our record. */
final class DateReader {

  private static final String WRONG = "govuk-input--error";

  private DateReader() {}

  static Rendering date(Options o) {
    var id = o.text("id", "");
    var items = items(o);
    var values = o.child("values");
    var prefix = o.has("namePrefix") ? o.text("namePrefix", "") + "-" : "";
    var field = FieldReaders.field(o, "id", "beforeInputs", "afterInputs");
    var fieldset = FieldReaders.fieldset(o.child("fieldset"), "group");
    var year = year(o);
    var parts = items.stream().map(item -> part(item, id, prefix, values, year)).toList();
    var date = new DateInput(field, fieldset, o.text("classes", ""), parts, wrong(items));
    return new Rendering("dateInput", Map.of("date", date));
  }

  private static List<Options> items(Options o) {
    var items = o.list("items");
    if (!items.isEmpty()) {
      return items;
    }
    return Stream.of("day", "month", "year")
        .map(key -> named(o, key))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Options named(Options o, String key) {
    if (o.refuses(key)) {
      return null;
    }
    var given = o.child(key);
    return given == null ? Options.of("name", key) : given.or("name", key);
  }

  private static String year(Options o) {
    var given = o.child("year");
    return given == null ? "year" : given.text("name", "year");
  }

  private static Set<String> wrong(List<Options> items) {
    var named =
        names(items, item -> item.flag("error") || item.text("classes", "").contains(WRONG));
    var spared = items.stream().anyMatch(item -> item.refuses("error"));
    return named.isEmpty() && spared ? names(items, item -> !item.refuses("error")) : named;
  }

  private static Set<String> names(List<Options> items, Predicate<Options> which) {
    return items.stream()
        .filter(which)
        .map(item -> item.text("name", ""))
        .collect(Collectors.toSet());
  }

  private static Part part(
      Options item, String id, String prefix, @Nullable Options values, String year) {
    var key = item.text("name", "");
    var classes = item.text("classes", "").replace(WRONG, "").strip();
    var width = classes.contains("govuk-input--width-")
        ? ""
        : "govuk-input--width-" + (key.equals(year) ? 4 : 2);
    var value =
        item.has("value") ? item.text("value") : values == null ? null : values.text(prefix + key);
    return new Part(
        item.text("id", id + "-" + key),
        prefix + key,
        key,
        item.text("label", key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)),
        value,
        Classes.of(width, classes),
        new Typing(
            item.text("autocomplete"),
            item.text("inputmode", "numeric"),
            null,
            null,
            item.text("pattern")));
  }
}
