package org.lapwing.reviews;

import java.util.Locale;
import java.util.Optional;
import org.lapwing.kernel.Refusal;

/** How a partnership learns from what happened: over several incidents, over one, or in short. */
public enum ReviewKind {
  THEMATIC("Thematic review", "Two or more incidents, read across for what they share"),
  SINGLE("Review of one incident", "One incident, read closely"),
  LEARNING_SUMMARY("Learning summary", "A shorter account, where a full review is not needed");

  private final String words;
  private final String hint;

  ReviewKind(String words, String hint) {
    this.words = words;
    this.hint = hint;
  }

  /** The kind as people say it. */
  public String words() {
    return words;
  }

  /** When to choose it. */
  public String hint() {
    return hint;
  }

  /** The name as it is stored, such as {@code learning_summary}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ReviewKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Why so many incidents do not make a review of this kind; empty if they do. */
  Optional<Refusal> wrongWith(int incidents) {
    if (this == THEMATIC && incidents == 1) {
      return no("A thematic review reads across two or more incidents. Choose another");
    }
    return this == SINGLE && incidents > 1
        ? no("A review of one incident looks at one alone. Choose one, or open a thematic review")
        : Optional.empty();
  }

  private static Optional<Refusal> no(String message) {
    return Optional.of(new Refusal("incidents", message));
  }
}
