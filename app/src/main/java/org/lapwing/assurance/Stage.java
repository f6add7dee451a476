package org.lapwing.assurance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands at one stage on its way to proof.
 *
 * @param says it in one to three words
 * @param note why, in counts and never in names
 * @param records what stands there, by alphabet of their kind and number
 * @param remedy what would close the gap, or null where there is none
 */
public record Stage(
    Mark mark,
    String says,
    String note,
    List<Evidence> records,
    @Nullable Remedy remedy) {

  /** How it stands; a gap is a stage at which nothing, or not everything, is there. */
  public enum Mark {
    IN_PLACE,
    UNDER_WAY,
    PLANNED,
    IN_QUESTION,
    GAP
  }

  /**
   * A record that stands at a stage.
   *
   * @param reference the name that people say aloud, such as "A-17"
   */
  public record Evidence(String reference, String title, String href) {}

  /**
   * What somebody would do to close a gap.
   *
   * @param href where they would begin
   */
  public record Remedy(String words, String href) {}

  static Stage of(Mark mark, String says, String note, List<Evidence> records) {
    return new Stage(mark, says, note, records, null);
  }

  static Stage gap(String note, List<Evidence> records, @Nullable Remedy remedy) {
    return new Stage(Mark.GAP, "Gap", note, records, remedy);
  }

  public boolean isGap() {
    return mark == Mark.GAP;
  }

  Optional<Remedy> remedied() {
    return Optional.ofNullable(remedy);
  }
}
