package org.lapwing.oversight.risks.outward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.oversight.Clerks;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Risks to be looked at again: for their owner beforehand, and for those who keep the register once nobody has. */
@Component
class RisksWaiting implements WorkItems {

  private static final int DAYS_BEFORE = 14;

  private static final String TO_REVIEW = """
      select id, number, title, review_on
        from risk
       where closed_on is null
         and ((owner_id = :me and review_on <= :soon)
              or (:clerk and (review_on < :today or (owner_id is null and review_on <= :soon))))
       order by review_on, id
       limit 20
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RisksWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var today = LocalDate.now(clock);
    return jdbc.sql(TO_REVIEW)
        .param("me", Viewer.person().person().value())
        .param("clerk", Clerks.isOne())
        .param("today", today)
        .param("soon", today.plusDays(DAYS_BEFORE))
        .query((row, _) -> item(row, today))
        .list();
  }

  private static WorkItem item(ResultSet row, LocalDate today) throws SQLException {
    var review = row.getObject("review_on", LocalDate.class);
    return new WorkItem(
        "Risks to look at again",
        "RK-" + row.getInt("number"),
        row.getString("title"),
        "risks/" + row.getString("id"),
        "Look at it again",
        review,
        review.isBefore(today));
  }
}
