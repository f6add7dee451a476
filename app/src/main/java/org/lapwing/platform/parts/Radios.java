package org.lapwing.platform.parts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choices of which one can be taken. */
public record Radios(
    Field field, @Nullable Fieldset fieldset, String classes, List<? extends Choice> choices)
    implements OnField<Radios> {

  public static Radios of(String name, String legend, List<? extends Choice> choices) {
    return new Radios(Field.of(name, null), Fieldset.of(legend), "", choices);
  }

  @Override
  public Radios on(Field other) {
    return new Radios(other, fieldset, classes, choices);
  }

  @Override
  public Radios heading() {
    return new Radios(field, fieldset == null ? null : fieldset.asHeading(), classes, choices);
  }

  public Radios classes(String other) {
    return new Radios(field, fieldset, other, choices);
  }

  /** Smaller, for filters and long lists. */
  public Radios small() {
    return classes("govuk-radios--small");
  }

  /** With exactly these values chosen. */
  public Radios chosen(Collection<String> values) {
    return new Radios(
        field,
        fieldset,
        classes,
        choices.stream()
            .map(choice -> choice instanceof Choice.Item item
                ? item.checked(values.contains(item.value()))
                : choice)
            .toList());
  }

  public String allClasses() {
    return Classes.of("govuk-radios", classes);
  }
}
