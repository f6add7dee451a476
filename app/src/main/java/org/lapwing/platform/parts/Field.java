package org.lapwing.platform.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * What every field of a form has: a name, a label, perhaps help, perhaps something to put right.
 *
 * @param describedBy ids of other elements that describe it; blank for none
 */
public record Field(
    String id,
    String name,
    @Nullable Label label,
    @Nullable Hint hint,
    @Nullable ErrorMessage error,
    String describedBy,
    Around around) {

  public static Field of(String name, @Nullable Label label) {
    return new Field(name, name, label, null, null, "", Around.NOTHING);
  }

  public Field label(Label other) {
    return new Field(id, name, other, hint, error, describedBy, around);
  }

  public Field hint(@Nullable Hint other) {
    return new Field(id, name, label, other, error, describedBy, around);
  }

  public Field error(@Nullable ErrorMessage other) {
    return new Field(id, name, label, hint, other, describedBy, around);
  }

  public Field around(Around other) {
    return new Field(id, name, label, hint, error, describedBy, other);
  }

  /** With the first message that is about this field, or about a part of it such as {@code due-day}. */
  public Field refused(List<Refusal> refusals) {
    return refusals.stream()
        .filter(this::concerns)
        .findFirst()
        .map(refusal -> error(ErrorMessage.of(refusal.message())))
        .orElse(this);
  }

  boolean concerns(Refusal refusal) {
    return refusal.field().equals(id)
        || refusal.field().equals(name)
        || Stream.of("day", "month", "year")
            .anyMatch(part -> refusal.field().equals(id + "-" + part));
  }

  public String hintId() {
    return id + "-hint";
  }

  public String errorId() {
    return id + "-error";
  }

  /** The ids that describe the field to a screen reader, or null when nothing does. */
  public @Nullable String described() {
    var ids = Stream.of(describedBy, hint == null ? "" : hintId(), error == null ? "" : errorId())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  public String groupClasses() {
    return Classes.of(
        "govuk-form-group",
        Classes.when(error != null, "govuk-form-group--error"),
        around.classes());
  }
}
