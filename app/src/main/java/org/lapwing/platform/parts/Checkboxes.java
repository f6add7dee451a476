package org.lapwing.platform.parts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choices of which any can be taken. */
public record Checkboxes(
    Field field, @Nullable Fieldset fieldset, String classes, List<? extends Choice> choices)
    implements OnField<Checkboxes> {

  public static Checkboxes of(String name, String legend, List<? extends Choice> choices) {
    return new Checkboxes(Field.of(name, null), Fieldset.of(legend), "", choices);
  }

  @Override
  public Checkboxes on(Field other) {
    return new Checkboxes(other, fieldset, classes, choices);
  }

  @Override
  public Checkboxes heading() {
    return new Checkboxes(field, fieldset == null ? null : fieldset.asHeading(), classes, choices);
  }

  public Checkboxes classes(String other) {
    return new Checkboxes(field, fieldset, other, choices);
  }

  /** Smaller, for filters and long lists. */
  public Checkboxes small() {
    return classes("govuk-checkboxes--small");
  }

  /** With exactly these values chosen. */
  public Checkboxes chosen(Collection<String> values) {
    return new Checkboxes(
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
    return Classes.of("govuk-checkboxes", classes);
  }
}
