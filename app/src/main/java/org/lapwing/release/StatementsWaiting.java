package org.lapwing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits among the statements: for a partner's signature, for release by a person, for a second reader. */
@Component
class StatementsWaiting implements WorkItems {

  private static final String WAITING = """
      (select s.id, s.number, e.title, e.not_before, 'Statements to sign' as under, 'sign' as ask
         from statement_edition e
         join statement s on s.id = e.statement_id
         join agency a on a.id = :agency
        where :signs and e.stage = 'ready' and s.withdrawn_on is null
          and exists (select from signing_partner p
                       where p.kind = a.kind and p.since <= :today and (p.until is null or p.until > :today))
          and not exists (select from statement_signature g
                           where g.statement_id = e.statement_id and g.version = e.version
                             and g.agency_kind = a.kind and g.ended_at is null)
        order by e.not_before nulls last, s.id limit 20)
      union all
      (select s.id, s.number, e.title, e.not_before, 'Statements to release', 'release'
         from statement_edition e
         join statement s on s.id = e.statement_id
        where :writes and e.stage = 'signed' and s.withdrawn_on is null
        order by e.not_before nulls first, s.id limit 20)
      union all
      (select s.id, s.number, e.title, null, 'Statements to read', 'read'
         from statement_edition e
         join statement s on s.id = e.statement_id
        where :reads and e.stage = 'draft' and s.withdrawn_on is null
          and not (e.uncleared_by <@ array[cast(:me as uuid)])
        order by s.id limit 10)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  StatementsWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var me = Viewer.person();
    var doer = Doer.current();
    return jdbc.sql(WAITING)
        .param("me", me.person().value())
        .param("agency", me.agency().value())
        .param("today", LocalDate.now(clock))
        .param("signs", doer.signs())
        .param("writes", doer.writes())
        .param("reads", doer.reads() && !doer.signs())
        .query((row, _) -> item(row))
        .list();
  }

  private WorkItem item(ResultSet row) throws SQLException {
    var notBefore = StatementRow.moment(row, "not_before");
    @Nullable LocalDate day = notBefore == null ? null : InWords.dayOf(notBefore);
    var ask = switch (row.getString("ask")) {
      case "sign" -> "Read and sign";
      case "release" ->
        notBefore == null || !clock.instant().isBefore(notBefore)
            ? "Release"
            : "May be released from " + InWords.moment(notBefore);
      default -> "Clear as second reader";
    };
    return new WorkItem(
        row.getString("under"),
        "S-" + row.getInt("number"),
        row.getString("title"),
        "statements/" + row.getString("id"),
        ask,
        day,
        false);
  }
}
