package org.lapwing.platform.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input.Typing;

/**
 * A date that people know, typed as day, month and year.
 *
 * @param wrong which parts are marked as wrong; all of them when it is empty and the field has an error
 */
public record DateInput(
    Field field, @Nullable Fieldset fieldset, String classes, List<Part> parts, Set<String> wrong)
    implements OnField<DateInput> {

  /** The three numbers as they were typed. */
  public record Typed(String day, String month, String year) {

    public static final Typed NOTHING = new Typed("", "", "");
  }

  /** One of the three numbers. */
  public record Part(
      String id,
      String name,
      String key,
      String label,
      @Nullable String value,
      String classes,
      Typing typing) {}

  /** Posts {@code name-day}, {@code name-month} and {@code name-year}. */
  public static DateInput of(String name, String legend) {
    var field = Field.of(name, null);
    return new DateInput(
        field, Fieldset.of(legend).role("group"), "", parts(name, Typed.NOTHING), Set.of());
  }

  private static List<Part> parts(String name, Typed typed) {
    return List.of(
        part(name, "day", "Day", typed.day(), 2),
        part(name, "month", "Month", typed.month(), 2),
        part(name, "year", "Year", typed.year(), 4));
  }

  private static Part part(String name, String key, String label, String value, int width) {
    var id = name + "-" + key;
    return new Part(
        id,
        id,
        key,
        label,
        value.isEmpty() ? null : value,
        "govuk-input--width-" + width,
        new Typing(null, "numeric", null, null, null));
  }

  @Override
  public DateInput on(Field other) {
    return new DateInput(other, fieldset, classes, parts, wrong);
  }

  @Override
  public DateInput heading() {
    var larger = fieldset == null ? null : fieldset.asHeading();
    return new DateInput(field, larger, classes, parts, wrong);
  }

  public DateInput typed(Typed typed) {
    return new DateInput(field, fieldset, classes, parts(field.name(), typed), wrong);
  }

  @Override
  public DateInput refused(List<Refusal> refusals) {
    var named = parts.stream()
        .filter(part -> refusals.stream().anyMatch(r -> r.field().equals(part.id())))
        .map(Part::key)
        .collect(Collectors.toSet());
    return new DateInput(field.refused(refusals), fieldset, classes, parts, named);
  }

  /** The three inputs, each with its own label. */
  public List<Input> inputs() {
    return parts.stream().map(this::input).toList();
  }

  private Input input(Part part) {
    var bad = wrong.isEmpty() ? field.error() != null : wrong.contains(part.key());
    var label = new Label(Words.of(part.label()), "govuk-date-input__label", false);
    var inner = new Field(part.id(), part.name(), label, null, null, "", Around.NOTHING);
    return Input.of(inner)
        .classes(Classes.of(
            "govuk-date-input__input", part.classes(), Classes.when(bad, "govuk-input--error")))
        .value(part.value())
        .typing(part.typing());
  }
}
