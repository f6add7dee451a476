package org.lapwing.oversight.contributors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The challenges that somebody raised. */
@Component
class ChallengesContributed implements Contributions {

  private static final String MINE = """
      select id, raised_on from challenge where raised_by = :me order by id desc limit :most
      """;

  private final JdbcClient jdbc;

  ChallengesContributed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Challenges.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Given> mine(int most) {
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .param("most", most)
        .query((row, _) -> new Given(
            row.getObject("id", UUID.class),
            "You raised it",
            row.getObject("raised_on", LocalDate.class)))
        .list();
  }
}
