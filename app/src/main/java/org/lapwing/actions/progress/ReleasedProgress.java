package org.lapwing.actions.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Stage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads released progress in the role of the public, within its transaction. */
@Component
public class ReleasedProgress {

  private static final String ALL = """
      select action_id, number, wording, progress, state, statement_id, first_on, updated_on
        from public_progress
       order by number
       limit 500
      """;

  private final JdbcClient everyone;

  ReleasedProgress(@Qualifier("publicJdbcClient") JdbcClient everyone) {
    this.everyone = everyone;
  }

  /** All that is released and was not withdrawn, in the order of their numbers. */
  public List<PublicProgress> all() {
    return everyone
        .sql(ALL)
        .query((row, _) -> new PublicProgress(
            row.getObject("action_id", UUID.class),
            "A-" + row.getInt("number"),
            row.getString("wording"),
            row.getString("progress"),
            Stage.of(row.getString("state")).words(),
            row.getObject("statement_id", UUID.class),
            row.getObject("first_on", LocalDate.class),
            row.getObject("updated_on", LocalDate.class)))
        .list();
  }
}
