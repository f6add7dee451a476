package org.lapwing.actions.sheets;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which actions a new date was asked for and nobody has decided. */
@Repository
class DatesWaiting {

  private static final String WAITING = """
      select action_id from action_date_request
       where agreed is null and action_id = any (cast(:ids as uuid[]))
      """;

  private final JdbcClient jdbc;

  DatesWaiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> of(Collection<UUID> ids) {
    return jdbc.sql(WAITING)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, _) -> row.getObject("action_id", UUID.class))
        .list();
  }
}
