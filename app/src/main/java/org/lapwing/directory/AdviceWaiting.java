package org.lapwing.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Advice that nobody has signed off, or that should soon be looked at again, for those who keep the directory. */
@Component
class AdviceWaiting implements WorkItems {

  private final AdviceStore store;
  private final Clock clock;

  AdviceWaiting(AdviceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!Keepers.isOne()) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    return Arrays.stream(Advice.values())
        .flatMap(advice -> item(advice, today).stream())
        .toList();
  }

  private Optional<WorkItem> item(Advice advice, LocalDate today) {
    var standing = store.of(advice).stream().filter(one -> one.stands(advice)).findFirst();
    if (standing.isEmpty()) {
      return Optional.of(item(advice, "Have it signed off", null, false));
    }
    var due = standing.get().by().reviewBy();
    return today.isBefore(due.minusDays(store.rule(today).warnDays()))
        ? Optional.empty()
        : Optional.of(
            item(advice, "Have it looked at again", due, standing.get().isOverdue(today)));
  }

  private static WorkItem item(
      Advice advice, String ask, @org.jspecify.annotations.Nullable LocalDate due, boolean late) {
    return new WorkItem(
        "Advice for families",
        "Help page",
        advice.title(),
        "advice/" + advice.code(),
        ask,
        due,
        late);
  }
}
