package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.lapwing.platform.WorkItems.WorkItem.Press;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody among the actions: their own, those to verify, dates to decide, and those past their date. */
@Component
class ActionsWaiting implements WorkItems {

  private static final String WAITING = """
      (select a.id, a.number, a.promise, a.due_on, a.done_on, a.state_on,
              case when a.state_note <> '' then 'Show what is missing'
                   when a.state = 'planned' then 'Start it' else 'Say how it goes' end as ask,
              'Your actions' as under, false as press
         from action a
        where a.owner_id = :me and a.rank = 0
        order by a.sort_on, a.id limit 30)
      union all
      (select a.id, a.number, a.promise, a.due_on, a.done_on, a.state_on, 'Verify', 'To verify', false
         from action a
        where :judges and a.state = 'done' and a.agency_id <> :agency and a.owner_id is distinct from :me
          and a.done_agency is distinct from :agency and a.done_by is distinct from :me
        order by a.sort_on, a.id limit 10)
      union all
      (select a.id, a.number, a.promise, a.due_on, a.done_on, cast(r.asked_at as date), 'Decide on a new date', 'New dates asked for', false
         from action_date_request r
         join action a on a.id = r.action_id
        where :decides and r.agreed is null and r.asked_by is distinct from :me and a.owner_id is distinct from :me
        order by r.asked_at limit 10)
      union all
      (select a.id, a.number, a.promise, a.due_on, a.done_on, a.state_on,
              case when a.asked then 'Its owner was asked today' else 'Ask its owner' end, 'Actions past their date',
              a.owner_id is not null and not a.asked
         from (select b.id, b.number, b.promise, b.due_on, b.done_on, b.state_on, b.sort_on, b.owner_id,
                      exists (select from reminder_call c where c.action_id = b.id and c.called_on = :today) as asked
                 from action b
                where :runs and b.rank = 0 and b.sort_on < :today and b.owner_id is distinct from :me
                order by b.sort_on, b.id limit 10) a
        order by a.sort_on, a.id)
      union all
      (select a.id, a.number, a.promise, a.due_on, a.done_on, a.state_on, 'Name an owner', 'Actions that nobody owns', false
         from action a
        where :runs and a.rank = 0 and a.owner_id is null
        order by a.sort_on, a.id limit 10)
      union all
      (select a.id, a.number, a.promise, a.due_on, a.done_on, a.state_on, 'Ask somebody to verify', 'Waiting for another agency to verify', false
         from action a
        where :runs and a.state = 'done' and (a.agency_id = :agency or a.done_agency = :agency)
        order by a.sort_on, a.id limit 10)
      """;

  /** What is due on its day; everything else waits since a day. */
  private static final Set<String> DUE = Set.of("Your actions", "Actions past their date");

  private final JdbcClient jdbc;
  private final Clock clock;

  ActionsWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var me = Viewer.person();
    var doer = Doer.current();
    var today = LocalDate.now(clock);
    return jdbc.sql(WAITING)
        .param("me", me.person().value())
        .param("agency", me.agency().value())
        .param("judges", doer.canJudge())
        .param("runs", doer.runs())
        .param("decides", doer.decides())
        .param("today", today)
        .query((row, _) -> item(row, today))
        .list();
  }

  private static WorkItem item(ResultSet row, LocalDate today) throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    var item = new WorkItem(
        row.getString("under"),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        "actions/" + row.getString("id"),
        row.getString("ask"),
        due,
        due != null && due.isBefore(today));
    if (row.getBoolean("press")) {
      return item.with(
          new Press("Remind the owner of " + item.reference(), item.href() + "/remind"));
    }
    return DUE.contains(item.group()) ? item : item.waitingSince(since(row));
  }

  private static LocalDate since(ResultSet row) throws SQLException {
    var done = row.getObject("done_on", LocalDate.class);
    return done == null ? row.getObject("state_on", LocalDate.class) : done;
  }
}
