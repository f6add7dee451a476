package org.lapwing.release;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows statements in the thread: released ones to everybody, others to those who have a part in them. */
@Component
class StatementPlace implements ThreadPlace {

  private final Statements statements;

  StatementPlace(Statements statements) {
    this.statements = statements;
  }

  @Override
  public String kind() {
    return Statements.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return statements.these(ids).stream()
        .flatMap(
            statement -> statement.read().stream().map(edition -> new Shown(statement, edition)))
        .collect(toMap(shown -> shown.statement().id(), Shown::seen));
  }

  private record Shown(Statement statement, Edition edition) {

    Seen seen() {
      return new Seen(
          "Statement " + statement.reference(),
          edition.text().title(),
          "statements/" + statement.id(),
          edition.stage().words());
    }
  }
}
