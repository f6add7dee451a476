package org.lapwing.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.partnerships.Waiting.Group;
import org.lapwing.platform.WorkItems.WorkItem;

class WaitingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);

  @Test
  void what_is_soonest_comes_first_and_brings_its_heading_along() {
    var groups = Waiting.grouped(List.of(
        item("Kept for you", "text", null),
        item("To verify", "A-3", TODAY.plusDays(3)),
        item("Your actions", "A-2", TODAY.plusDays(9)),
        item("Your actions", "A-1", TODAY.minusDays(4))));

    assertThat(groups)
        .extracting(Group::heading)
        .containsExactly("Your actions", "To verify", "Kept for you");
    assertThat(groups.getFirst().items())
        .extracting(WorkItem::reference)
        .containsExactly("A-1", "A-2");
  }

  private static WorkItem item(String group, String reference, @Nullable LocalDate due) {
    return new WorkItem(
        group, reference, "Title", "somewhere", "Due", due, due != null && due.isBefore(TODAY));
  }
}
