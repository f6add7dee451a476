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

/** The next meetings, for those who sit there; agendas and minutes, for those who keep the record. */
@Component
class MeetingsWaiting implements WorkItems {

  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_BEFORE_FOR_CLERKS = 14;

  /** Minutes that were approved longer ago went out by another way, if they went out. */
  private static final int DAYS_AFTER_APPROVAL = 60;

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
      select r.id, r.number, r.on_day, b.name, r.wants, r.since
        from (
      select m.id, m.number, m.on_day, m.body_id, coalesce(m.approved_on, m.on_day) as since,
             case when m.state = 'planned' and m.on_day < :today then 'attendance'
                  when m.state = 'planned' and coalesce(a.published, 0) = 0 then 'agenda'
                  when m.state = 'planned' and a.changed then 'agenda-again'
                  when m.state = 'held' and m.minutes = '' and not exists (
                         select from agenda_item i where i.meeting_id = m.id and i.said <> '') then 'minutes'
                  when m.state = 'held' then 'approval'
                  when m.state = 'approved' and not exists (
                         select from minutes_sent s where s.meeting_id = m.id) then 'circulation'
             end as wants
        from meeting m
        left join meeting_agenda a on a.meeting_id = m.id
       where (m.state = 'planned' and m.on_day < :soon) or m.state = 'held'
          or (m.state = 'approved' and m.approved_on >= :lately)) r
        join oversight_body b on b.id = r.body_id
       where r.wants is not null
       order by r.wants = 'circulation', r.on_day, r.id
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
    return jdbc.sql(RECORD)
        .param("today", today)
        .param("soon", today.plusDays(DAYS_BEFORE_FOR_CLERKS))
        .param("lately", today.minusDays(DAYS_AFTER_APPROVAL))
        .query((row, _) -> record(row))
        .list();
  }

  private static WorkItem next(ResultSet row) throws SQLException {
    return item(row, "Your meetings", "Attend");
  }

  private static WorkItem record(ResultSet row) throws SQLException {
    var wants = row.getString("wants");
    var item = item(row, "Record of meetings", ask(wants));
    return wants.startsWith("agenda")
        ? item
        : item.waitingSince(row.getObject("since", LocalDate.class));
  }

  private static String ask(String wants) {
    return switch (wants) {
      case "attendance" -> "Record who was there";
      case "agenda" -> "Publish the agenda";
      case "agenda-again" -> "Publish the changed agenda";
      case "minutes" -> "Write the minutes";
      case "approval" -> "Approve the minutes";
      case "circulation" -> "Send the minutes round";
      default -> throw new IllegalStateException("A meeting wants nothing called " + wants);
    };
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
