package org.lapwing.audits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for those who run audits: results that are not there yet, and audits of which all results are. */
@Component
class AuditsWaiting implements WorkItems {

  private static final String WAITING = """
      select c.id, c.number, c.title, c.state_on, cardinality(c.agencies) as agencies,
             (select count(*) from audit_sheet s where s.cycle_id = c.id) as sheets
        from audit_cycle c
       where c.state = 'under_way'
       order by c.state_on, c.id
       limit 20
      """;

  private final JdbcClient jdbc;

  AuditsWaiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    return Auditors.mayEdit() ? jdbc.sql(WAITING).query(AuditsWaiting::item).list() : List.of();
  }

  private static WorkItem item(ResultSet row, int index) throws SQLException {
    var all = row.getInt("sheets") >= row.getInt("agencies");
    return new WorkItem(
            "Audits",
            "AU-" + row.getInt("number"),
            row.getString("title"),
            "audits/" + row.getString("id"),
            all ? "Report" : "Enter results",
            null,
            false)
        .waitingSince(row.getObject("state_on", LocalDate.class));
  }
}
