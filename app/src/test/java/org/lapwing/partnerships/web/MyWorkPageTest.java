package org.lapwing.partnerships.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.partnerships.Waiting.Group;
import org.lapwing.platform.WorkItems.WorkItem;

class MyWorkPageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
  private static final Set<LocalDate> EASTER =
      Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));

  @Test
  void the_lead_says_first_what_is_late() {
    assertThat(page(-2, -1, 3).lead())
        .isEqualTo("2 things are late, and one thing is due in the next 7 days.");
    assertThat(page(-2).lead()).isEqualTo("One thing is late.");
    assertThat(page(0, 7).lead())
        .isEqualTo("2 things are due in the next 7 days, and nothing is late.");
    assertThat(page(8).lead()).isEqualTo("Nothing is late, and nothing is due this week.");
    assertThat(page().lead()).isEqualTo("Nothing waits for you today.");
  }

  @Test
  void each_thing_says_how_far_away_its_day_is() {
    var page = page();
    assertThat(page.when(due(0))).isEqualTo("today");
    assertThat(page.when(due(1))).isEqualTo("in 1 day");
    assertThat(page.when(due(-9))).isEqualTo("5 working days late");
  }

  @Test
  void what_was_due_on_the_weekend_just_over_is_late_without_a_number() {
    var monday = new MyWorkPage(
        "/p/marlshire",
        LocalDate.of(2026, 4, 6),
        new WorkingDays(EASTER::contains),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of());
    assertThat(monday.when(due(-4))).isEqualTo("late");
  }

  @Test
  void addresses_stand_below_the_partnership_unless_they_are_whole() {
    assertThat(page().href(due(0))).isEqualTo("/p/marlshire/actions/1");
  }

  private static MyWorkPage page(int... days) {
    var items = java.util.Arrays.stream(days).mapToObj(MyWorkPageTest::due).toList();
    return new MyWorkPage(
        "/p/marlshire",
        TODAY,
        new WorkingDays(EASTER::contains),
        items.isEmpty() ? List.of() : List.of(new Group("Your actions", items)),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of());
  }

  private static WorkItem due(int days) {
    return new WorkItem(
        "Your actions", "A-1", "Title", "actions/1", "Due", TODAY.plusDays(days), days < 0);
  }
}
