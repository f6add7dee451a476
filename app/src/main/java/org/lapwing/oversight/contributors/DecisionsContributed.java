package org.lapwing.oversight.contributors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.oversight.Decisions;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of meetings that somebody was at. */
@Component
class DecisionsContributed implements Contributions {

  private static final String MINE = """
      select d.id, m.on_day
        from meeting_attendance a
        join meeting m on m.id = a.meeting_id
        join meeting_decision d on d.meeting_id = m.id
       where a.person_id = :me and a.present
       order by m.on_day desc, d.id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  DecisionsContributed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Decisions.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Given> mine(int most) {
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .param("most", most)
        .query((row, _) -> new Given(
            row.getObject("id", UUID.class),
            "You were at the meeting that decided it",
            row.getObject("on_day", LocalDate.class)))
        .list();
  }
}
