package org.lapwing.platform.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a longer list of choices. */
public record Select(Field field, String classes, boolean disabled, List<Option> options)
    implements OnField<Select> {

  /**
   * One entry of the list.
   *
   * @param value what is sent, or null to send the words
   */
  public record Option(@Nullable String value, String words, boolean selected, boolean disabled) {

    public static Option of(String value, String words) {
      return new Option(value, words, false, false);
    }

    boolean is(String chosen) {
      return value == null ? words.equals(chosen) : value.equals(chosen);
    }
  }

  public static Select of(String name, String label, List<Option> options) {
    return new Select(Field.of(name, Label.of(label)), "", false, options);
  }

  @Override
  public Select on(Field other) {
    return new Select(other, classes, disabled, options);
  }

  /** With this value chosen; none when it is null. */
  public Select chosen(@Nullable String value) {
    var marked = options.stream()
        .map(option -> new Option(
            option.value(), option.words(), value != null && option.is(value), option.disabled()))
        .toList();
    return new Select(field, classes, disabled, marked);
  }

  public String allClasses() {
    return Classes.of(
        "govuk-select", classes, Classes.when(field.error() != null, "govuk-select--error"));
  }
}
