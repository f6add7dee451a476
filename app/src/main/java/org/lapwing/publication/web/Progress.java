package org.lapwing.publication.web;

import java.util.List;
import org.lapwing.actions.progress.PublicProgress;
import org.lapwing.release.released.ReleasedStatement;

/** How statements and promises hang together in public, by what is approved and released alone. */
final class Progress {

  private Progress() {}

  /** The promises that carry out what a statement says: those that rest on it, and those that it tells of. */
  static List<PublicProgress> of(ReleasedStatement statement, List<PublicProgress> all) {
    return all.stream().filter(one -> carries(one, statement)).toList();
  }

  /** The statements that tell of a promise without its resting on them. */
  static List<ReleasedStatement> telling(
      PublicProgress progress, List<ReleasedStatement> statements) {
    return statements.stream()
        .filter(statement -> statement.actions().contains(progress.action()))
        .filter(statement -> !statement.id().equals(progress.statement()))
        .toList();
  }

  private static boolean carries(PublicProgress progress, ReleasedStatement statement) {
    return statement.id().equals(progress.statement())
        || statement.actions().contains(progress.action());
  }
}
