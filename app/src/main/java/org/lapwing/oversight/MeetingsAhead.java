package org.lapwing.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Upcoming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that are planned, for everybody's first page. */
@Component
class MeetingsAhead implements Upcoming {

  private static final String PLANNED = """
      select m.id, m.on_day, m.at_time, m.place, b.name
        from meeting m
        join oversight_body b on b.id = m.body_id
       where m.state = 'planned' and m.on_day >= :from
       order by m.on_day, m.id
       limit :most
      """;

  private final JdbcClient jdbc;

  MeetingsAhead(JdbcClient jdbc) {
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
    var start = row.getObject("on_day", LocalDate.class)
        .atTime(row.getObject("at_time", LocalTime.class))
        .atZone(InWords.LONDON);
    return new Ahead(
        start.toLocalDate(),
        InWords.shortDate(start.toLocalDate()) + ", " + InWords.time(start.toInstant()),
        row.getString("name"),
        row.getString("place"),
        "meetings/" + row.getString("id"));
  }
}
