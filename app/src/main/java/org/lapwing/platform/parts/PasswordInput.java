package org.lapwing.platform.parts;

import org.jspecify.annotations.Nullable;

/**
 * A password, which whoever types it may show.
 *
 * @param autocomplete current-password to sign in, new-password to choose one
 */
public record PasswordInput(
    Field field,
    String classes,
    @Nullable String value,
    boolean disabled,
    String autocomplete,
    String buttonClasses)
    implements OnField<PasswordInput> {

  public static PasswordInput of(String name, String label) {
    return new PasswordInput(
        Field.of(name, Label.of(label)), "", null, false, "current-password", "");
  }

  @Override
  public PasswordInput on(Field other) {
    return new PasswordInput(other, classes, value, disabled, autocomplete, buttonClasses);
  }

  /** For choosing a new password. */
  public PasswordInput chosenNow() {
    return new PasswordInput(field, classes, value, disabled, "new-password", buttonClasses);
  }

  public String groupClasses() {
    return Classes.of(field.groupClasses(), "govuk-password-input");
  }

  public String allClasses() {
    return Classes.of(
        "govuk-input govuk-password-input__input govuk-js-password-input-input",
        classes,
        Classes.when(field.error() != null, "govuk-input--error"));
  }
}
