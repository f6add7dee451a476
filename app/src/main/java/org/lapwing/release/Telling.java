package org.lapwing.release;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.reviews.Reviews;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;

/** Joins a statement to what it tells of: a review, and promises on the plan. */
@Component("tellingOfStatements")
class Telling {

  private final Threads threads;
  private final Reviews reviews;
  private final StatementStore store;

  Telling(Threads threads, Reviews reviews, StatementStore store) {
    this.threads = threads;
    this.reviews = reviews;
    this.store = store;
  }

  /** Keeps in the thread what the draft tells of now, and ends what it no longer tells of. */
  void tell(Statement statement, List<UUID> actionsBefore, Draft wanted) {
    var here = new Node(Statements.KIND, statement.id());
    var now = wanted.text().actions();
    actionsBefore.stream()
        .filter(action -> !now.contains(action))
        .forEach(action -> threads.part(here, Relation.TELLS, new Node(Actions.KIND, action)));
    now.forEach(action -> threads.join(here, Relation.TELLS, new Node(Actions.KIND, action)));
    review(here, statement, wanted.review());
  }

  /** A review that this writer may not see stays as somebody else chose it. */
  private void review(Node here, Statement statement, @Nullable UUID wanted) {
    var before = statement.review();
    var chosen = isVisible(wanted) ? wanted : null;
    if (Objects.equals(before, chosen) || (before != null && !isVisible(before))) {
      return;
    }
    if (before != null) {
      threads.part(here, Relation.TELLS, new Node(Reviews.KIND, before));
    }
    if (chosen != null) {
      threads.join(here, Relation.TELLS, new Node(Reviews.KIND, chosen));
    }
    store.point(statement.telling(chosen));
  }

  private boolean isVisible(@Nullable UUID review) {
    return reviews.visible().stream().anyMatch(line -> line.id().equals(review));
  }
}
