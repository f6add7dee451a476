package org.lapwing.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The courses as people read them: flat lines, a page at a time. */
@Repository
@Transactional(readOnly = true)
public class Prospectus {

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private static final String LINES = """
      select c.id, c.number, c.title, c.changes, c.level, c.state, c.state_on, c.state_reason, c.must_answer_kind,
             c.must_answer_id, c.version,
             (select min(r.held_on) from training_run r where r.course_id = c.id and r.held_on >= :today) as next_on,
             (select max(r.held_on) from training_run r where r.course_id = c.id and r.held_on < :today) as last_on
        from course c
       where c.number > :after
       order by c.number
       limit :many
      """;

  /**
   * One course as a line.
   *
   * @param next when it is held next, or null
   * @param last when it was held last, or null
   */
  public record Line(
      Course course, @Nullable LocalDate next, @Nullable LocalDate last) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Prospectus(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The courses after that number, and one more than a page where there are more. */
  public List<Line> lines(int after) {
    return jdbc.sql(LINES)
        .param("after", after)
        .param("today", LocalDate.now(clock))
        .param("many", PAGE + 1)
        .query(Prospectus::line)
        .list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    return new Line(
        CourseStore.course(row, index),
        row.getObject("next_on", LocalDate.class),
        row.getObject("last_on", LocalDate.class));
  }
}
