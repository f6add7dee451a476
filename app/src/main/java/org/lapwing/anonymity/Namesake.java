package org.lapwing.anonymity;

import java.util.UUID;
import org.lapwing.kernel.CaseId;

/**
 * Somebody in another case who bears the same real name, and so may be the same person. The name itself is not in it.
 *
 * @param person who it is in this case
 * @param pseudonym what they are called in this case
 * @param otherPart what they are in the other case
 * @param otherPseudonym what they are called there
 */
public record Namesake(
    UUID person,
    String pseudonym,
    CaseId other,
    String otherLabel,
    Part otherPart,
    String otherPseudonym) {

  /** "Child A: perhaps the same person as Child B (child) in K-7". */
  public String words() {
    return "%s may be the same person as %s (%s) in %s"
        .formatted(
            pseudonym,
            otherPseudonym,
            otherPart.words().toLowerCase(java.util.Locale.UK),
            otherLabel);
  }
}
