package org.lapwing.release.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.release.Comparison;
import org.lapwing.release.Edition;
import org.lapwing.release.Signatures;
import org.lapwing.release.Statement;

/**
 * All that sign.jte may know: the whole text, and the fingerprint that stands for it.
 *
 * @param changes what differs from the version before, or null in version 1
 */
public record SignPage(
    String back,
    Statement statement,
    Edition edition,
    @Nullable Comparison changes,
    List<Tellable.Promise> promises,
    Signatures signatures,
    UUID once,
    List<Refusal> refusals) {

  static @Nullable Comparison changes(Edition edition, List<Edition> versions) {
    return versions.stream()
        .filter(other -> other.version() == edition.version() - 1)
        .findFirst()
        .map(before -> Comparison.of(before.text(), edition.text()))
        .orElse(null);
  }

  /** The agencies that have signed this very text. */
  public List<String> signed() {
    return signatures.over(edition.fingerprint()).stream()
        .map(one -> one.agency())
        .toList();
  }
}
