package org.lapwing.incidents.rapidreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rapid review asks, in one version.
 *
 * @param code by which packs take the answer, such as {@code child.voice}
 * @param until the first day on which another version holds, or null while this one does
 * @param heading what it is about, in few words
 * @param source by whose word it is asked
 */
public record PanelQuestion(
    String code,
    LocalDate since,
    @Nullable LocalDate until,
    Section section,
    String heading,
    String words,
    String hint,
    String source) {

  /** What its field is called in a form. */
  public String field() {
    return code.replace('.', '-');
  }

  boolean holdsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || until.isAfter(day));
  }
}
