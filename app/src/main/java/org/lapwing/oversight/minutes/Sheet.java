package org.lapwing.oversight.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.oversight.DecisionWish;

/**
 * Minutes as somebody wrote them, with what is decided on the way.
 *
 * @param general what belongs to no item
 */
public record Sheet(Text general, List<Passage> passages) {

  public Sheet {
    passages = List.copyOf(passages);
  }

  /**
   * Words as they were typed.
   *
   * @param version the version that they were typed on
   * @param touched whether they differ from what the form showed: what was not touched overwrites nothing
   */
  public record Text(String words, int version, boolean touched) {}

  /**
   * What was written on one item.
   *
   * @param item its number
   */
  public record Passage(int item, Text said, Optional<Decided> decided) {}

  /** A decision about to be recorded with the item; sent twice, it is recorded once. */
  public record Decided(DecisionWish wish, UUID once) {}
}
