package org.lapwing.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next meetings, for those who sit there; and minutes, for those who keep the record. */
@Component
class MeetingsWaiting implements WorkItems {

  private static final int DAYS_BEFORE = 7;

  private static final String NEXT = """
      select m.id, m.number, m.on_day, b.name
        from meeting m
        join oversight_body b on b.id = m.body_id
       where m.state = 'planned' and m.on_day between :today and :soon
         and exists (select from body_member s
                      where s.body_id = m.body_id and s.person_id = :me and s.until_on is null)
       order by m.on_day, m.id
       limit 10
      """;

  private static final String RECORD = """
      select m.id, m.number, m.on_day, b.name, m.state, m.minutes <> '' as written
        from meeting m
        join oversight_body b on b.id = m.body_id
       where (m.state = 'planned' and m.on_day < :today) or m.state = 'held'
       order by m.on_day, m.id
       limit 20
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  MeetingsWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var today = LocalDate.now(clock);
    var next = jdbc.sql(NEXT)
        .param("me", Viewer.person().person().value())
        .param("today", today)
        .param("soon", today.plusDays(DAYS_BEFORE))
        .query((row, _) -> next(row))
        .list();
    return Clerks.isOne() ? Stream.concat(next.stream(), record(today).stream()).toList() : next;
  }

  private List<WorkItem> record(LocalDate today) {
    return jdbc.sql(RECORD).param("today", today).query((row, _) -> record(row)).list();
  }

  private static WorkItem next(ResultSet row) throws SQLException {
    return item(row, "Your meetings", "Attend");
  }

  private static WorkItem record(ResultSet row) throws SQLException {
    var ask = row.getString("state").equals("planned")
        ? "Record who was there"
        : row.getBoolean("written") ? "Approve the minutes" : "Write the minutes";
    return item(row, "Record of meetings", ask)
        .waitingSince(row.getObject("on_day", LocalDate.class));
  }

  private static WorkItem item(ResultSet row, String group, String ask) throws SQLException {
    return new WorkItem(
        group,
        "M-" + row.getInt("number"),
        row.getString("name"),
        "meetings/" + row.getString("id"),
        ask,
        row.getObject("on_day", LocalDate.class),
        false);
  }
}
