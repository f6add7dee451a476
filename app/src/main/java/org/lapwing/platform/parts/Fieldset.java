package org.lapwing.platform.parts;

import org.jspecify.annotations.Nullable;

/** A frame that says what several fields are about. */
public record Fieldset(
    @Nullable Label legend, String classes, @Nullable String role) {

  public static Fieldset of(String legend) {
    return new Fieldset(new Label(Words.of(legend), "govuk-fieldset__legend--s", false), "", null);
  }

  Fieldset asHeading() {
    return legend == null
        ? this
        : new Fieldset(legend.asHeading("govuk-fieldset__legend--l"), classes, role);
  }

  Fieldset role(String other) {
    return new Fieldset(legend, classes, other);
  }
}
