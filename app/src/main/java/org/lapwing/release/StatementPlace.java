package org.lapwing.release;

import static java.util.stream.Collectors.toMap;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows statements in the thread, to everybody: they are public. */
@Component
class StatementPlace implements ThreadPlace {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
        .collect(toMap(PublishedStatement::id, StatementPlace::seen));
  }

  private static Seen seen(PublishedStatement statement) {
    return new Seen(
        "Statement of " + DAY.format(statement.publishedOn()),
        statement.title(),
        "statements/" + statement.id(),
        "Published");
  }
}
