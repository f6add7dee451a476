package org.lapwing.actions.bulk;

import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known already of a change of many: whether the history tells it, and how the row stands. */
@Repository
class Told {

  private static final String TOLD = """
      select exists (select from action_entry where id = :id)
      """;

  private static final String VERSION = """
      select version from action where id = :id for update
      """;

  private final JdbcClient jdbc;

  Told(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean by(UUID once) {
    return jdbc.sql(TOLD).param("id", once).query(Boolean.class).single();
  }

  /** In which version the action stands; whoever else would change it waits. */
  int version(ActionId id) {
    return jdbc.sql(VERSION)
        .param("id", id.value())
        .query(Integer.class)
        .optional()
        .orElseThrow(NotFound::new);
  }
}
