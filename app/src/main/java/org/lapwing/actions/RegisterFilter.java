package org.lapwing.actions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;

/**
 * Which actions somebody wants to see, and after which one.
 *
 * @param words as typed; blank for any
 * @param origins kinds of origin; empty for any
 * @param after where the page before ended, or null at the beginning
 */
public record RegisterFilter(
    String words,
    List<Stage> stages,
    List<AgencyId> agencies,
    List<String> origins,
    boolean mine,
    boolean late,
    @Nullable Place after) {

  public static final RegisterFilter ALL =
      new RegisterFilter("", List.of(), List.of(), List.of(), false, false, null);

  /** A place in the order of the register: open before closed, then by date, then by age. */
  public record Place(int rank, java.time.LocalDate due, UUID id) {

    /** As it stands in an address. */
    public String code() {
      return rank + "_" + due + "_" + id;
    }
  }
}
