package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident of which only a public statement tells: that it was, and where the decision stands for each child. */
record Placeholder(String caseLabel, List<Told> children) {

  /**
   * What the statement tells of one child.
   *
   * @param on the day of the decision, or null where the statement names none
   */
  record Told(Standing standing, @Nullable LocalDate on) {}

  Placeholder {
    children = List.copyOf(children);
  }
}
