package org.lapwing.incidents.parallel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds of proceedings and what is asked of them, as versioned rows. */
@Repository
class ParallelReference {

  private static final String KINDS = """
      select code, since, words, note, contact, source, address
        from proceeding_kind
       where since <= :day and (until is null or until > :day)
       order by place
      """;

  private static final String QUESTIONS = """
      select code, words, source, address
        from proceeding_question
       where since <= :day and (until is null or until > :day)
       order by place
      """;

  private final JdbcClient jdbc;

  ParallelReference(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ProceedingKind> kinds(LocalDate day) {
    return jdbc.sql(KINDS).param("day", day).query(ParallelReference::kind).list();
  }

  List<Question> questions(LocalDate day) {
    return jdbc.sql(QUESTIONS)
        .param("day", day)
        .query((row, _) -> new Question(
            row.getString("code"),
            row.getString("words"),
            row.getString("source"),
            row.getString("address")))
        .list();
  }

  private static ProceedingKind kind(ResultSet row, int index) throws SQLException {
    return new ProceedingKind(
        row.getString("code"),
        row.getObject("since", LocalDate.class),
        row.getString("words"),
        row.getString("note"),
        row.getString("contact"),
        row.getString("source"),
        row.getString("address"));
  }
}
