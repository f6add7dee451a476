package org.lapwing.release;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;

/** Joins a statement to what it tells of: a review, and promises on the plan. */
@Component
class Telling {

  private static final String REVIEW = "review";

  private final Threads threads;
  private final StatementStore store;

  Telling(Threads threads, StatementStore store) {
    this.threads = threads;
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

  private void review(Node here, Statement statement, @Nullable UUID chosen) {
    if (Objects.equals(statement.review(), chosen)) {
      return;
    }
    if (statement.review() != null) {
      threads.part(here, Relation.TELLS, new Node(REVIEW, statement.review()));
    }
    if (chosen != null) {
      threads.join(here, Relation.TELLS, new Node(REVIEW, chosen));
    }
    store.point(statement.telling(chosen));
  }
}
