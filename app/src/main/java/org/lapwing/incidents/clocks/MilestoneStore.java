package org.lapwing.incidents.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.incidents.Incident;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Milestones of incidents as rows: told anew, never changed. */
@Repository
class MilestoneStore {

  private static final String OF = """
      select distinct on (incident_id, kind) incident_id, kind, on_day, at_time, done_by
        from incident_milestone
       where incident_id in (:incidents)
       order by incident_id, kind, told_at desc, id desc
      """;

  private static final String TELL = """
      insert into incident_milestone (id, case_id, incident_id, kind, on_day, at_time, done_by, told_at, told_by)
      values (:id, :case, :incident, :kind, :day, :time, :by, :at, :teller)
      on conflict (id) do nothing
      """;

  private record Of(UUID incident, Occurrence occurrence) {}

  private final JdbcClient jdbc;

  MilestoneStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest told of each kind, by incident. */
  Map<UUID, List<Occurrence>> of(Collection<UUID> incidents) {
    return incidents.isEmpty()
        ? Map.of()
        : jdbc.sql(OF).param("incidents", incidents).query(MilestoneStore::one).list().stream()
            .collect(Collectors.groupingBy(
                Of::incident, Collectors.mapping(Of::occurrence, Collectors.toList())));
  }

  /** False if the form was sent before. */
  boolean tell(UUID id, Incident of, Occurrence told, Instant at, PersonId by) {
    return jdbc.sql(TELL)
            .param("id", id)
            .param("case", of.caseFile().value())
            .param("incident", of.id().value())
            .param("kind", told.milestone().code())
            .param("day", told.day())
            .param("time", told.at())
            .param("by", told.by())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("teller", by.value())
            .update()
        == 1;
  }

  private static Of one(ResultSet row, int index) throws SQLException {
    return new Of(
        row.getObject("incident_id", UUID.class),
        new Occurrence(
            Milestone.of(row.getString("kind")).orElseThrow(),
            row.getObject("on_day", LocalDate.class),
            row.getObject("at_time", LocalTime.class),
            row.getString("done_by")));
  }
}
