package org.lapwing.requests.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts requests of the whole partnership, of no case and of no agency: nobody is ranked. */
@Component
@Transactional(readOnly = true)
public class RequestFigures {

  private static final String SINCE = """
      select asked, in_time, late, nil, open, overdue, unanswered, recalled from request_timeliness(:since, :today)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RequestFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How answers came to what was asked on that day or later. */
  public Timeliness since(LocalDate day) {
    return jdbc.sql(SINCE)
        .param("since", day)
        .param("today", LocalDate.now(clock))
        .query(RequestFigures::timeliness)
        .single();
  }

  private static Timeliness timeliness(ResultSet row, int index) throws SQLException {
    return new Timeliness(
        row.getInt("asked"),
        row.getInt("in_time"),
        row.getInt("late"),
        row.getInt("nil"),
        row.getInt("open"),
        row.getInt("overdue"),
        row.getInt("unanswered"),
        row.getInt("recalled"));
  }
}
