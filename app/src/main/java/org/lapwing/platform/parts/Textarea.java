package org.lapwing.platform.parts;

import org.jspecify.annotations.Nullable;

/** Several lines of text. */
public record Textarea(
    Field field,
    String classes,
    @Nullable String value,
    int rows,
    boolean disabled,
    @Nullable String spellcheck,
    @Nullable String autocomplete)
    implements OnField<Textarea> {

  public static Textarea of(String name, String label) {
    return of(Field.of(name, Label.of(label)));
  }

  public static Textarea of(Field field) {
    return new Textarea(field, "", null, 5, false, null, null);
  }

  @Override
  public Textarea on(Field other) {
    return new Textarea(other, classes, value, rows, disabled, spellcheck, autocomplete);
  }

  public Textarea value(@Nullable String other) {
    return new Textarea(field, classes, other, rows, disabled, spellcheck, autocomplete);
  }

  public Textarea rows(int other) {
    return new Textarea(field, classes, value, other, disabled, spellcheck, autocomplete);
  }

  public String allClasses() {
    return Classes.of(
        "govuk-textarea", classes, Classes.when(field.error() != null, "govuk-textarea--error"));
  }
}
