package org.lapwing.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Incidents as rows. Row security has already chosen which: those of the cases that the viewer may read. */
@Repository
class IncidentStore {

  /** An incident without its dates and its children. */
  record Row(
      IncidentId id,
      int number,
      CaseId caseFile,
      String caseLabel,
      boolean placeholder,
      String summary,
      String account,
      String area,
      Instant recordedAt,
      int version) {

    Incident with(List<Dated> dates) {
      var facts = new Facts(summary, account, area, dates);
      return new Incident(id, number, caseFile, caseLabel, placeholder, facts, recordedAt, version);
    }
  }

  private static final String ONE = """
      select i.id, i.number, i.case_id, f.label as case_label, i.placeholder, i.summary, i.account, i.area,
             i.recorded_at, i.version
        from incident i
        join case_file f on f.id = i.case_id
       where i.id = :id
      """;

  private static final String THESE = """
      select i.id, i.number, i.case_id, f.label as case_label, i.placeholder, i.summary, i.account, i.area,
             i.recorded_at, i.version
        from incident i
        join case_file f on f.id = i.case_id
       where i.id in (:ids)
       order by i.number
      """;

  private static final String NEWEST = """
      select i.id, i.number, i.case_id, f.label as case_label, i.placeholder, i.summary, i.account, i.area,
             i.recorded_at, i.version
        from incident i
        join case_file f on f.id = i.case_id
       where (cast(:before as integer) is null or i.number < :before)
         and (cast(:case as uuid) is null or i.case_id = :case)
       order by i.number desc
       limit :most
      """;

  private static final String NEXT_NUMBER = """
      insert into incident_number (last) values (1)
      on conflict (partnership_id) do update set last = incident_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into incident (id, case_id, number, placeholder, summary, account, area, recorded_at, recorded_by)
      values (:id, :case, :number, :placeholder, :summary, :account, :area, :at, :by)
      """;

  private static final String SAVE = """
      update incident
         set summary = :summary, account = :account, area = :area, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  IncidentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Row> find(IncidentId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(IncidentStore::row).optional();
  }

  List<Row> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(IncidentStore::row).list();
  }

  /** The newest first: those before a number, and those of one case, if such are asked for. */
  List<Row> newest(@Nullable Integer before, @Nullable CaseId of, int most) {
    return jdbc.sql(NEWEST)
        .param("before", before, Types.INTEGER)
        .param("case", of == null ? null : of.value(), Types.OTHER)
        .param("most", most)
        .query(IncidentStore::row)
        .list();
  }

  /** The next number here; two people who record incidents at once wait for each other. */
  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Incident incident, @Nullable PersonId by) {
    jdbc.sql(ADD)
        .param("id", incident.id().value())
        .param("case", incident.caseFile().value())
        .param("number", incident.number())
        .param("placeholder", incident.placeholder())
        .param("summary", incident.facts().summary())
        .param("account", incident.facts().account())
        .param("area", incident.facts().area())
        .param("at", incident.recordedAt().atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value())
        .update();
  }

  /** Replaces the words of a version; false if it changed since. */
  boolean save(IncidentId id, Facts facts, int version) {
    return jdbc.sql(SAVE)
            .param("id", id.value())
            .param("summary", facts.summary())
            .param("account", facts.account())
            .param("area", facts.area())
            .param("version", version)
            .update()
        == 1;
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        new IncidentId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("case_label"),
        row.getBoolean("placeholder"),
        row.getString("summary"),
        row.getString("account"),
        row.getString("area"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
