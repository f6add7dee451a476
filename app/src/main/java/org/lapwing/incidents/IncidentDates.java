package org.lapwing.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of incidents as rows: told anew, never changed. */
@Repository
class IncidentDates {

  private static final String OF = """
      select distinct on (kind) kind, on_day, until_day, at_time, exactness, source
        from incident_date
       where incident_id = :incident
       order by kind, told_at desc, id desc
      """;

  private static final String TELL = """
      insert into incident_date (id, case_id, incident_id, kind, on_day, until_day, at_time, exactness, source, told_at, told_by)
      values (:id, :case, :incident, :kind, :day, :until, :time, :exactness, :source, :at, :by)
      """;

  private final JdbcClient jdbc;

  IncidentDates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest told of each event, in the order of events. */
  List<Dated> of(IncidentId incident) {
    return jdbc
        .sql(OF)
        .param("incident", incident.value())
        .query(IncidentDates::date)
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(Dated::event))
        .toList();
  }

  void tell(Incident of, Dated date, Instant at, @Nullable PersonId by) {
    jdbc.sql(TELL)
        .param("id", Ids.next())
        .param("case", of.caseFile().value())
        .param("incident", of.id().value())
        .param("kind", date.event().code())
        .param("day", date.day())
        .param("until", date.until())
        .param("time", date.at())
        .param("exactness", date.exactness().code())
        .param("source", date.source())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value())
        .update();
  }

  private static Dated date(ResultSet row, int index) throws SQLException {
    return new Dated(
        Event.of(row.getString("kind")),
        row.getObject("on_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class),
        row.getObject("at_time", LocalTime.class),
        Exactness.of(row.getString("exactness")),
        row.getString("source"));
  }
}
