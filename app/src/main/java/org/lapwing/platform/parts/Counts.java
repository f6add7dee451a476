package org.lapwing.platform.parts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/** Whole numbers that belong together, side by side, such as how many booked and how many came. */
public record Counts(Field field, @Nullable Fieldset fieldset, List<Count> counts)
    implements OnField<Counts> {

  /**
   * One of the numbers.
   *
   * @param typed as somebody typed it
   */
  public record Count(String name, String label, String typed, boolean wrong) {

    public static Count of(String name, String label, String typed) {
      return new Count(name, label, typed, false);
    }
  }

  public static Counts of(String name, String legend, Count... counts) {
    return new Counts(
        Field.of(name, null), Fieldset.of(legend).role("group"), Arrays.asList(counts));
  }

  @Override
  public Counts on(Field other) {
    return new Counts(other, fieldset, counts);
  }

  /** Shows the first message that is about one of the numbers, and marks those that are wrong. */
  @Override
  public Counts refused(List<Refusal> refusals) {
    var about = refusals.stream().filter(this::concerns).toList();
    if (about.isEmpty()) {
      return this;
    }
    var marked = counts.stream()
        .map(one -> new Count(one.name(), one.label(), one.typed(), isNamed(about, one)))
        .toList();
    return new Counts(field.error(ErrorMessage.of(about.getFirst().message())), fieldset, marked);
  }

  /** The inputs, each with its own label. */
  public List<Input> inputs() {
    return counts.stream().map(Counts::input).toList();
  }

  boolean concerns(Refusal refusal) {
    return counts.stream().anyMatch(one -> one.name().equals(refusal.field()));
  }

  private static boolean isNamed(List<Refusal> refusals, Count count) {
    return refusals.stream().anyMatch(refusal -> refusal.field().equals(count.name()));
  }

  private static Input input(Count count) {
    var label = new Label(Words.of(count.label()), "govuk-date-input__label", false);
    return Input.of(Field.of(count.name(), label))
        .classes(Classes.of(
            "govuk-date-input__input govuk-input--width-4",
            Classes.when(count.wrong(), "govuk-input--error")))
        .value(count.typed())
        .digits();
  }
}
