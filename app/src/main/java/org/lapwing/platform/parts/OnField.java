package org.lapwing.platform.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/** A component around one field; what can be said of the field can be said of the component. */
public interface OnField<T extends OnField<T>> {

  Field field();

  /** The same component around another field. */
  T on(Field field);

  default T hint(@Nullable String words) {
    return on(field().hint(words == null ? null : Hint.of(words)));
  }

  /** Shows the first of these messages that is about this field. */
  default T refused(List<Refusal> refusals) {
    return on(field().refused(refusals));
  }

  /** Makes the label the heading of the page. */
  default T heading() {
    var label = field().label();
    return label == null ? on(field()) : on(field().label(label.asHeading("govuk-label--l")));
  }

  /** Makes the label bold. */
  default T bold() {
    var label = field().label();
    return label == null ? on(field()) : on(field().label(label.bold("govuk-label--s")));
  }
}
