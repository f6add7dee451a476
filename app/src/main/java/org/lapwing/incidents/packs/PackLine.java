package org.lapwing.incidents.packs;

import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.platform.documents.Fingerprint;

/**
 * One field of a pack with its answer.
 *
 * @param child of which child; null for the whole incident
 * @param given what is recorded elsewhere; blank if nothing is
 * @param written what people wrote here
 * @param marked whether it was marked as typed into the form, and what its answer was then
 */
public record PackLine(
    PackField field,
    @Nullable Child child,
    String given,
    Written written,
    @Nullable Mark marked) {

  /** What a pack says where there is no answer. */
  public static final String MISSING = "Not recorded yet";

  /**
   * What was written into a field.
   *
   * @param edition how often so far; 0 if never
   */
  public record Written(String words, int edition) {

    static final Written NOTHING = new Written("", 0);
  }

  /** That a field was marked or the mark was taken off, and the fingerprint of its answer then. */
  public record Mark(boolean done, String fingerprint) {}

  /** How forms call it: the field, and the child if it is asked of one. */
  public String key() {
    return key(field.code(), child);
  }

  static String key(String field, @Nullable Child child) {
    return child == null ? field : field + "." + child.id();
  }

  /** What is recorded, then what was written; blank if there is neither. */
  public String answer() {
    if (given.isBlank() || written.words().isBlank()) {
      return given + written.words();
    }
    return given + "\n\n" + written.words();
  }

  public boolean isMissing() {
    return answer().isBlank();
  }

  public String words() {
    return isMissing() ? MISSING : answer();
  }

  /** The label, and of which child. */
  public String title() {
    return child == null ? field.label() : "%s, %s".formatted(field.label(), child.label());
  }

  /** Whether it was typed into the form as it now stands. */
  public boolean isDone() {
    return marked != null && marked.done() && marked.fingerprint().equals(fingerprint());
  }

  /** Whether it was typed into the form, and is answered otherwise since. */
  public boolean changedSince() {
    return marked != null && marked.done() && !isDone();
  }

  String fingerprint() {
    return Fingerprint.of(answer());
  }

  PackLine given(String other) {
    return new PackLine(field, child, other, written, marked);
  }
}
