package org.lapwing.reviews;

import static org.lapwing.reviews.Editor.no;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * A review about to be opened.
 *
 * @param kind null while none is chosen
 * @param incidents those that the person chose among what they may see
 */
public record NewReview(
    String title, @Nullable ReviewKind kind, Scope scope, List<UUID> incidents) {

  /** What is wrong with what was typed, in the order of the form, whatever the incidents turn out to be. */
  public List<Refusal> faults() {
    var chosen = kind == null
        ? no("kind", "Choose what kind of review it is")
        : kind.wrongWith(incidents.size());
    return Stream.concat(
            Stream.of(Review.wrong(title), chosen, nothing()).flatMap(Optional::stream),
            Review.wrong(scope).stream())
        .toList();
  }

  private Optional<Refusal> nothing() {
    return incidents.isEmpty() ? no("incidents", "Choose at least one incident") : Optional.empty();
  }
}
