package org.lapwing.actions.checks;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.checks.PlanCheck.Lacking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the actions in which something is missing: each statement says what. */
@Component
class Looking {

  private final JdbcClient jdbc;

  Looking(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  /** The lines of a statement that gives id, number, promise and note, and takes {@code many}. */
  static List<Lacking> lines(StatementSpec statement, int most) {
    return statement
        .param("many", most)
        .query((row, _) -> new Lacking(
            "A-" + row.getInt("number"),
            row.getString("promise"),
            "actions/" + row.getObject("id", UUID.class),
            row.getString("note")))
        .list();
  }
}
