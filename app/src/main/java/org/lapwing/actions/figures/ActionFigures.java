package org.lapwing.actions.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells modules above how far promises are kept, by number. */
@Repository
@Transactional(readOnly = true)
public class ActionFigures {

  private static final String THESE = """
      select id, number, promise, state,
             coalesce(state in ('planned', 'under_way') and due_on < :today, false) as late
        from action
       where id in (:ids)
       order by number
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ActionFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How far these promises are kept; those that are not here are absent. */
  public List<ActionFigure> of(Collection<UUID> actions) {
    return actions.isEmpty()
        ? List.of()
        : jdbc.sql(THESE)
            .param("ids", actions)
            .param("today", LocalDate.now(clock))
            .query(ActionFigures::figure)
            .list();
  }

  private static ActionFigure figure(ResultSet row, int index) throws SQLException {
    return new ActionFigure(
        row.getObject("id", UUID.class),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        Progress.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getBoolean("late"));
  }
}
