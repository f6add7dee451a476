package org.lapwing.release.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads released statements in the role of the public, within its transaction. */
@Component
public class ReleasedStatements {

  private static final String ALL = """
      select id, title, published_on, issued_by, source, body
        from published_statement
       order by published_on desc, id
       limit 200
      """;

  private static final String ONE = """
      select id, title, published_on, issued_by, source, body
        from published_statement
       where id = :id
      """;

  private final JdbcClient everyone;

  ReleasedStatements(@Qualifier("publicJdbcClient") JdbcClient everyone) {
    this.everyone = everyone;
  }

  /** The latest first. */
  public List<ReleasedStatement> all() {
    return everyone.sql(ALL).query(ReleasedStatements::statement).list();
  }

  public Optional<ReleasedStatement> find(UUID id) {
    return everyone
        .sql(ONE)
        .param("id", id)
        .query(ReleasedStatements::statement)
        .optional();
  }

  private static ReleasedStatement statement(ResultSet row, int index) throws SQLException {
    return new ReleasedStatement(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getObject("published_on", LocalDate.class),
        row.getString("issued_by"),
        row.getString("source"),
        List.of(row.getString("body").split("\n\n", -1)));
  }
}
