package org.lapwing.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for those who look after training: runs of which nobody has said who came, and courses under review. */
@Component
class TrainingWaiting implements WorkItems {

  private static final String WAITING = """
      (select c.id, c.number, c.title, r.held_on as since, 'Record who came' as ask
         from training_run r
         join course c on c.id = r.course_id
        where r.counted_on is null and r.held_on < :today
        order by r.held_on, r.id limit 20)
      union all
      (select c.id, c.number, c.title, c.state_on, 'Review'
         from course c
        where c.state = 'under_review'
        order by c.state_on, c.id limit 20)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  TrainingWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    return Trainers.mayEdit()
        ? jdbc.sql(WAITING)
            .param("today", LocalDate.now(clock))
            .query(TrainingWaiting::item)
            .list()
        : List.of();
  }

  private static WorkItem item(ResultSet row, int index) throws SQLException {
    return new WorkItem(
            "Training",
            "T-" + row.getInt("number"),
            row.getString("title"),
            "courses/" + row.getString("id"),
            row.getString("ask"),
            null,
            false)
        .waitingSince(row.getObject("since", LocalDate.class));
  }
}
