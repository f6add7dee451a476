package org.lapwing.actions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one will know that a promise was kept, and how much it can be relied on.
 *
 * @param verification how somebody from another agency will verify it, or blank
 * @param audit how practice will be looked at later, or blank
 * @param strength null as long as nobody said
 */
public record Plan(
    String verification, String audit, @Nullable Strength strength) {

  public static final Plan NONE = new Plan("", "", null);

  Plan stripped() {
    return new Plan(verification.strip(), audit.strip(), strength);
  }

  /** A sentence for each part that differs. */
  String changesFrom(Plan before) {
    return Stream.of(
            Promise.change("How it will be verified", before.verification, verification),
            Promise.change("How practice will be looked at", before.audit, audit),
            Promise.change("Strength", words(before.strength), words(strength)))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String words(@Nullable Strength strength) {
    return strength == null ? "" : strength.words();
  }
}
