package org.lapwing.incidents.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.FileId;

/**
 * One item of the schedule, as its latest version says.
 *
 * @param item the same in every version
 * @param file the stored file, or null where it is described alone
 * @param why why it was corrected, or blank for the first version
 * @param steps to whom it was given or from whom withheld, in order
 */
public record Item(
    UUID item,
    CaseId caseFile,
    int number,
    int version,
    ItemText text,
    @Nullable FileId file,
    String why,
    Instant toldAt,
    PersonId toldBy,
    List<Step> steps) {

  public Item {
    steps = List.copyOf(steps);
  }

  /** The name that people say aloud. */
  public String reference() {
    return "D-" + number;
  }

  Item with(List<Step> all) {
    return new Item(
        item,
        caseFile,
        number,
        version,
        text,
        file,
        why,
        toldAt,
        toldBy,
        all.stream().filter(step -> step.item().equals(item)).toList());
  }
}
