package org.lapwing.audits;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audits for which somebody recorded what the files of an agency showed. */
@Component
class SheetsContributed implements Contributions {

  private static final String MINE = """
      select cycle_id, max(at) as at
        from audit_sheet
       where by_id = :me
       group by cycle_id
       order by max(at) desc
       limit :most
      """;

  private final JdbcClient jdbc;

  SheetsContributed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Audits.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Given> mine(int most) {
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .param("most", most)
        .query((row, _) -> new Given(
            row.getObject("cycle_id", UUID.class),
            "You recorded what files showed",
            InWords.dayOf(row.getObject("at", OffsetDateTime.class).toInstant())))
        .list();
  }
}
