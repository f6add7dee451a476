package org.lapwing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody answered to recommendations for their agency, as far as they may still read the review. */
@Component
class ResponsesContributed implements Contributions {

  private static final String MINE = """
      select recommendation_id, max(answered_on) as answered_on
        from recommendation_agency
       where answered_by = :me
       group by recommendation_id
       order by max(answered_on) desc
       limit :most
      """;

  private final JdbcClient jdbc;

  ResponsesContributed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Recommendations.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Given> mine(int most) {
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .param("most", most)
        .query((row, _) -> new Given(
            row.getObject("recommendation_id", UUID.class),
            "Your agency’s answer",
            row.getObject("answered_on", LocalDate.class)))
        .list();
  }
}
