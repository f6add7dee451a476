package org.lapwing.oversight.risks;

import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Refusal;

/**
 * What a risk is, in words.
 *
 * @param happening what could happen
 * @param consequence what it would mean for children
 * @param controls what is done about it already; or blank
 */
public record Telling(
    String title, String happening, String cause, String consequence, String controls) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST = 5_000;

  Telling stripped() {
    return new Telling(
        title.strip(), happening.strip(), cause.strip(), consequence.strip(), controls.strip());
  }

  /** What is wrong with it, all at once. */
  public List<Refusal> faults() {
    return java.util.stream.Stream.of(
            text("title", title, "Enter what the risk is called", LONGEST_TITLE),
            text("happening", happening, "Enter what could happen", LONGEST),
            text("cause", cause, "Enter what could bring it about", LONGEST),
            text("consequence", consequence, "Enter what it would mean for children", LONGEST),
            controls.length() > LONGEST
                ? text("controls", controls, "", LONGEST)
                : Optional.<Refusal>empty())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> text(String field, String text, String ifBlank, int longest) {
    if (text.isBlank()) {
      return Optional.of(new Refusal(field, ifBlank));
    }
    return text.length() > longest
        ? Optional.of(new Refusal(field, "Write %,d characters or fewer".formatted(longest)))
        : Optional.empty();
  }
}
