package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One line of text. */
public record Input(
    Field field,
    String classes,
    @Nullable String value,
    String type,
    boolean disabled,
    Typing typing,
    @Nullable Affix prefix,
    @Nullable Affix suffix,
    String wrapperClasses)
    implements OnField<Input> {

  /** How a browser should help with typing. */
  public record Typing(
      @Nullable String autocomplete,
      @Nullable String inputmode,
      @Nullable String spellcheck,
      @Nullable String autocapitalize,
      @Nullable String pattern) {

    public static final Typing PLAIN = new Typing(null, null, null, null, null);
  }

  /** A unit before or after the text. */
  public record Affix(Content words, String classes) {}

  public static Input of(String name, String label) {
    return of(Field.of(name, Label.of(label)));
  }

  public static Input of(Field field) {
    return new Input(field, "", null, "text", false, Typing.PLAIN, null, null, "");
  }

  @Override
  public Input on(Field other) {
    return new Input(other, classes, value, type, disabled, typing, prefix, suffix, wrapperClasses);
  }

  public Input value(@Nullable String other) {
    return new Input(field, classes, other, type, disabled, typing, prefix, suffix, wrapperClasses);
  }

  public Input type(String other) {
    return new Input(
        field, classes, value, other, disabled, typing, prefix, suffix, wrapperClasses);
  }

  public Input classes(String other) {
    return new Input(field, other, value, type, disabled, typing, prefix, suffix, wrapperClasses);
  }

  public Input typing(Typing other) {
    return new Input(field, classes, value, type, disabled, other, prefix, suffix, wrapperClasses);
  }

  public Input disabled(boolean so) {
    return new Input(field, classes, value, type, so, typing, prefix, suffix, wrapperClasses);
  }

  public Input affixes(@Nullable Affix before, @Nullable Affix after, String wrapper) {
    return new Input(field, classes, value, type, disabled, typing, before, after, wrapper);
  }

  /** As wide as so many characters: 2, 3, 4, 5, 10, 20 or 30. */
  public Input width(int characters) {
    return classes("govuk-input--width-" + characters);
  }

  public Input autocomplete(String purpose) {
    return typing(new Typing(
        purpose,
        typing.inputmode(),
        typing.spellcheck(),
        typing.autocapitalize(),
        typing.pattern()));
  }

  /** For whole numbers and codes: the keyboard of figures, no spelling help. */
  public Input digits() {
    return typing(new Typing(typing.autocomplete(), "numeric", "false", null, typing.pattern()));
  }

  /** Whether the field needs the wrapper that holds units or other things beside it. */
  public boolean wrapped() {
    return prefix != null
        || suffix != null
        || field.around().before() != null
        || field.around().after() != null;
  }

  public String allClasses() {
    return Classes.of(
        "govuk-input", classes, Classes.when(field.error() != null, "govuk-input--error"));
  }
}
