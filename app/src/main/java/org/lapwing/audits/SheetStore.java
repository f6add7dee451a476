package org.lapwing.audits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the files of each agency showed, as rows. */
@Repository
class SheetStore {

  private static final String SHEETS = """
      select s.agency_id, g.name as agency, s.at, coalesce(p.name, '') as by, s.version, s.form
        from audit_sheet s
        join agency g on g.id = s.agency_id
        left join person p on p.id = s.by_id
       where s.cycle_id = :cycle
       order by g.name, g.id
      """;

  private static final String RESULTS = """
      select agency_id, question, found, looked_at
        from audit_result
       where cycle_id = :cycle
       order by agency_id, question
      """;

  private static final String SAVE_SHEET = """
      insert into audit_sheet (cycle_id, agency_id, at, by_id, form)
      values (:cycle, :agency, :at, :by, :form)
      on conflict (cycle_id, agency_id) do update
         set at = excluded.at, by_id = excluded.by_id, form = excluded.form, version = audit_sheet.version + 1
      """;

  private static final String SAVE_RESULT = """
      insert into audit_result (cycle_id, agency_id, question, found, looked_at)
      values (:cycle, :agency, :question, :found, :of)
      on conflict (cycle_id, agency_id, question) do update
         set found = excluded.found, looked_at = excluded.looked_at
      """;

  /** A sheet, and the form that wrote it last. */
  record Written(Sheet sheet, UUID form) {}

  private final JdbcClient jdbc;

  SheetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By alphabet of the agencies. */
  List<Sheet> of(AuditId cycle) {
    return written(cycle).stream().map(Written::sheet).toList();
  }

  Optional<Written> find(AuditId cycle, AgencyId agency) {
    return written(cycle).stream()
        .filter(one -> one.sheet().agency().equals(agency))
        .findFirst();
  }

  void save(AuditId cycle, AgencyId agency, List<Share> shares, Instant at, UUID form) {
    jdbc.sql(SAVE_SHEET)
        .param("cycle", cycle.value())
        .param("agency", agency.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", Viewer.person().person().value())
        .param("form", form)
        .update();
    for (var question = 0; question < shares.size(); question++) {
      jdbc.sql(SAVE_RESULT)
          .param("cycle", cycle.value())
          .param("agency", agency.value())
          .param("question", question + 1)
          .param("found", shares.get(question).found())
          .param("of", shares.get(question).of())
          .update();
    }
  }

  private List<Written> written(AuditId cycle) {
    var results = results(cycle);
    return jdbc.sql(SHEETS)
        .param("cycle", cycle.value())
        .query((row, _) -> written(row, results))
        .list();
  }

  private Map<UUID, List<Share>> results(AuditId cycle) {
    record Result(UUID agency, Share share) {}
    return jdbc
        .sql(RESULTS)
        .param("cycle", cycle.value())
        .query((row, _) -> new Result(
            row.getObject("agency_id", UUID.class),
            new Share(row.getInt("found"), row.getInt("looked_at"))))
        .stream()
        .collect(groupingBy(Result::agency, mapping(Result::share, toList())));
  }

  private static Written written(ResultSet row, Map<UUID, List<Share>> results)
      throws SQLException {
    var agency = row.getObject("agency_id", UUID.class);
    var sheet = new Sheet(
        new AgencyId(agency),
        row.getString("agency"),
        results.getOrDefault(agency, List.of()),
        row.getTimestamp("at").toInstant(),
        row.getString("by"),
        row.getInt("version"));
    return new Written(sheet, row.getObject("form", UUID.class));
  }
}
