package org.lapwing.incidents.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.BankHolidays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of all incidents that the viewer may read, worked out at once. */
@Component
@Transactional(readOnly = true)
public class ClocksEverywhere {

  private static final String AWARE = """
      select i.id, i.number, i.recorded_at, f.label, d.on_day, d.source
        from incident i
        join case_file f on f.id = i.case_id
        join (select distinct on (n.incident_id) n.incident_id, n.on_day, n.source
                from incident_date n
               where n.kind = 'aware'
               order by n.incident_id, n.told_at desc, n.id desc) d on d.incident_id = i.id
       where not i.placeholder
       order by i.number desc
       limit 500
      """;

  /** An incident with its clocks. */
  public record Clocked(
      UUID incident, String reference, String label, List<IncidentClock> clocks) {}

  private record Known(UUID id, int number, LocalDate recordedOn, String label, Occurrence aware) {}

  private final JdbcClient jdbc;
  private final ClockRules rules;
  private final MilestoneStore milestones;
  private final ClockSubjects subjects;
  private final BankHolidays holidays;

  ClocksEverywhere(
      JdbcClient jdbc,
      ClockRules rules,
      MilestoneStore milestones,
      ClockSubjects subjects,
      BankHolidays holidays) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.milestones = milestones;
    this.subjects = subjects;
    this.holidays = holidays;
  }

  /** The newest incidents first, at most 500. */
  public List<Clocked> all() {
    var known = jdbc.sql(AWARE).query(ClocksEverywhere::known).list();
    var ids = known.stream().map(Known::id).toList();
    var told = milestones.of(ids);
    var children = subjects.of(ids);
    var book = rules.book();
    var onDay = new HashMap<LocalDate, List<Rule>>();
    return known.stream()
        .map(one -> {
          var occurred = new ArrayList<Occurrence>(told.getOrDefault(one.id(), List.of()));
          occurred.add(one.aware());
          var clocks = new Running(onDay.computeIfAbsent(one.recordedOn(), book::on), holidays)
              .on(occurred, children.getOrDefault(one.id(), List.of()));
          return new Clocked(one.id(), "I-" + one.number(), one.label(), clocks);
        })
        .toList();
  }

  private static Known known(ResultSet row, int index) throws SQLException {
    return new Known(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        InWords.dayOf(row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
        row.getString("label"),
        new Occurrence(
            Milestone.AWARE,
            row.getObject("on_day", LocalDate.class),
            null,
            row.getString("source")));
  }
}
