package org.lapwing.oversight.challenges.outward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Upcoming;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days on which replies are due to whoever asked; those who were asked have them among their work. */
@Component
class ChallengesAhead implements Upcoming {

  private static final String DUE = """
      select id, number, question, due_on
        from challenge
       where state in ('waiting', 'escalated') and raised_by = :me and due_on >= :from
       order by due_on, id
       limit :most
      """;

  private final JdbcClient jdbc;

  ChallengesAhead(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Ahead> ahead(LocalDate from, int most) {
    return jdbc.sql(DUE)
        .param("me", Viewer.person().person().value())
        .param("from", from)
        .param("most", most)
        .query((row, _) -> ahead(row))
        .list();
  }

  private static Ahead ahead(ResultSet row) throws SQLException {
    var day = row.getObject("due_on", LocalDate.class);
    return new Ahead(
        day,
        InWords.shortDate(day),
        "Reply to C-" + row.getInt("number") + ": " + row.getString("question"),
        "",
        "challenges/" + row.getString("id"));
  }
}
