package org.lapwing.actions.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parts of actions that somebody keeps, each with its own day; so they stand in their calendar too. */
@Component
class PartsWaiting implements WorkItems {

  private static final String MINE = """
      select a.id, a.number, p.number as part, p.words, p.due_on
        from action_part p
        join action a on a.id = p.action_id and a.rank = 0
       where p.state = 'open' and coalesce(p.owner_id, a.owner_id) = :me
       order by p.due_on, p.id
       limit 20
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PartsWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var today = LocalDate.now(clock);
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .query((row, _) -> {
          var due = row.getObject("due_on", LocalDate.class);
          return new WorkItem(
              "Your parts of actions",
              "A-%d, part %d".formatted(row.getInt("number"), row.getInt("part")),
              row.getString("words"),
              "actions/" + row.getString("id"),
              "Say when it is done",
              due,
              due.isBefore(today));
        })
        .list();
  }
}
