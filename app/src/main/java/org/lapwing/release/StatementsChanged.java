package org.lapwing.release;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.thread.Changes;
import org.springframework.stereotype.Component;

/** Tells which statements that the public may read came of what somebody gave; one that is being written is not told. */
@Component
class StatementsChanged implements Changes {

  private final Statements statements;

  StatementsChanged(Statements statements) {
    this.statements = statements;
  }

  @Override
  public String kind() {
    return Statements.KIND;
  }

  @Override
  public Map<UUID, Changed> of(Collection<UUID> ids) {
    return statements.these(ids).stream()
        .filter(Statement::isPublic)
        .collect(toMap(Statement::id, StatementsChanged::changed));
  }

  private static Changed changed(Statement statement) {
    return statement
        .read()
        .filter(edition -> edition.stage() == Stage.RELEASED)
        .map(edition -> new Changed("published on " + InWords.date(edition.since()), true))
        .orElseGet(() -> new Changed("published", true));
  }
}
