package org.lapwing.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Upcoming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The runs of courses and the events that are planned, for everybody's first page. */
@Component
class TrainingAhead implements Upcoming {

  private static final String PLANNED = """
      (select r.held_on, c.title, r.place, 'courses/' || c.id as href
         from training_run r
         join course c on c.id = r.course_id
        where r.held_on >= :from and c.state <> 'withdrawn'
        order by r.held_on, r.id
        limit :most)
      union all
      (select e.held_on, e.title, e.place, 'events/' || e.id
         from awareness_event e
        where e.held_on >= :from
        order by e.held_on, e.id
        limit :most)
      """;

  private final JdbcClient jdbc;

  TrainingAhead(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Ahead> ahead(LocalDate from, int most) {
    return jdbc.sql(PLANNED)
        .param("from", from)
        .param("most", most)
        .query((row, _) -> ahead(row))
        .list();
  }

  private static Ahead ahead(ResultSet row) throws SQLException {
    var on = row.getObject("held_on", LocalDate.class);
    return new Ahead(
        on,
        InWords.shortDate(on),
        row.getString("title"),
        row.getString("place"),
        row.getString("href"));
  }
}
