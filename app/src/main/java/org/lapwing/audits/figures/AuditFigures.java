package org.lapwing.audits.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.audits.figures.CycleFigures.AgencyFigure;
import org.lapwing.kernel.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells modules above what audits found, agency by agency, and which round each one repeats. */
@Service
@Transactional(readOnly = true)
public class AuditFigures {

  private static final String CYCLES = """
      select id, number, title, from_on, to_on, sample, state, state_on, questions, repeats_id
        from audit_cycle
       where id in (:cycles)
       order by number
      """;

  private static final String RESULTS = """
      select r.cycle_id, r.agency_id, g.name as agency, r.question, r.found, r.looked_at
        from audit_result r
        join agency g on g.id = r.agency_id
       where r.cycle_id in (:cycles)
       order by g.name, r.agency_id, r.question
      """;

  private final JdbcClient jdbc;

  AuditFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What these rounds found, in the order of their numbers; those that are not here are absent. */
  public List<CycleFigures> of(Collection<UUID> cycles) {
    if (cycles.isEmpty()) {
      return List.of();
    }
    var results = jdbc.sql(RESULTS).param("cycles", cycles).query(AuditFigures::result).stream()
        .collect(groupingBy(Result::cycle));
    return jdbc.sql(CYCLES)
        .param("cycles", cycles)
        .query((row, _) -> figures(row, results))
        .list();
  }

  private record Result(UUID cycle, AgencyId agency, String name, Share share) {}

  private static Result result(ResultSet row, int index) throws SQLException {
    return new Result(
        row.getObject("cycle_id", UUID.class),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("agency"),
        new Share(row.getInt("found"), row.getInt("looked_at")));
  }

  private static CycleFigures figures(ResultSet row, Map<UUID, List<Result>> results)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new CycleFigures(
        id,
        "AU-" + row.getInt("number"),
        row.getString("title"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        row.getString("sample").equals("random"),
        row.getString("state").equals("reported"),
        row.getObject("state_on", LocalDate.class),
        List.of((String[]) row.getArray("questions").getArray()),
        agencies(results.getOrDefault(id, List.of())),
        row.getObject("repeats_id", UUID.class));
  }

  private static List<AgencyFigure> agencies(List<Result> results) {
    return results.stream()
        .collect(groupingBy(Result::agency, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(one -> new AgencyFigure(
            one.getFirst().agency(),
            one.getFirst().name(),
            one.stream().map(Result::share).toList()))
        .toList();
  }
}
