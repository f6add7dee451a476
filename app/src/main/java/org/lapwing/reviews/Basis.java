package org.lapwing.reviews;

import static org.lapwing.reviews.Editor.no;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.thread.Node;

/**
 * One thing that a finding rests on, in its own words and with its own source.
 *
 * @param kind null while none is chosen
 * @param node the record that it is, where it is kept here
 */
public record Basis(
    UUID id,
    @Nullable BasisKind kind,
    String says,
    String source,
    @Nullable Node node) {

  /** What is wrong with it. */
  public List<Refusal> faults() {
    return Stream.of(
            kind == null
                ? no("kind", "Choose what the finding rests on")
                : Optional.<Refusal>empty(),
            Review.text("basis", says, "Enter what it shows"),
            Review.text("source", source, "Enter where it comes from"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether nothing of it was typed. */
  boolean isBlank() {
    return kind == null && says.isBlank() && source.isBlank();
  }

  Basis stripped() {
    return new Basis(id, kind, says.strip(), source.strip(), node);
  }
}
