package org.lapwing.release.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads released statements in the role of the public, within its transaction; what was withdrawn is not there. */
@Component
public class ReleasedStatements {

  private static final String CURRENT = """
      select p.id, p.version, p.title, f.first_on, p.published_on, p.released_at, p.issued_by, p.source, p.contact,
             p.changed, p.signed_by, p.action_ids, p.body
        from published_statement p
        join (select id, max(version) as version, min(published_on) as first_on
                from published_statement
               group by id) f on f.id = p.id and f.version = p.version
       order by f.first_on desc, p.id
       limit 200
      """;

  private static final String VERSIONS = """
      select p.id, p.version, p.title, f.first_on, p.published_on, p.released_at, p.issued_by, p.source, p.contact,
             p.changed, p.signed_by, p.action_ids, p.body
        from published_statement p
        join (select id, min(published_on) as first_on from published_statement group by id) f on f.id = p.id
       where p.id = :id
       order by p.version desc
      """;

  private static final String NEWEST = """
      select p.id, p.version, p.title, f.first_on, p.published_on, p.released_at, p.issued_by, p.source, p.contact,
             p.changed, p.signed_by, p.action_ids, p.body
        from published_statement p
        join (select id, min(published_on) as first_on from published_statement group by id) f on f.id = p.id
       order by p.published_on desc, p.released_at desc nulls last, p.id
       limit 50
      """;

  private static final String WITHDRAWN = """
      select statement_id, withdrawn_on, versions from withdrawn_statement order by withdrawn_on desc, statement_id limit 50
      """;

  private static final String ONE_WITHDRAWN = """
      select statement_id, withdrawn_on, versions from withdrawn_statement where statement_id = :id
      """;

  private final JdbcClient everyone;

  ReleasedStatements(@Qualifier("publicJdbcClient") JdbcClient everyone) {
    this.everyone = everyone;
  }

  /** The current version of each statement, the latest first. */
  public List<ReleasedStatement> all() {
    return everyone.sql(CURRENT).query(ReleasedStatements::statement).list();
  }

  /** Every version of a statement, the current one first. */
  public List<ReleasedStatement> versions(UUID id) {
    return everyone
        .sql(VERSIONS)
        .param("id", id)
        .query(ReleasedStatements::statement)
        .list();
  }

  /** Statements and corrections, the newest first. */
  public List<ReleasedStatement> newest() {
    return everyone.sql(NEWEST).query(ReleasedStatements::statement).list();
  }

  /** What was withdrawn, the latest first. */
  public List<WithdrawnStatement> withdrawn() {
    return everyone.sql(WITHDRAWN).query(ReleasedStatements::gone).list();
  }

  public Optional<WithdrawnStatement> withdrawal(UUID id) {
    return everyone
        .sql(ONE_WITHDRAWN)
        .param("id", id)
        .query(ReleasedStatements::gone)
        .optional();
  }

  private static WithdrawnStatement gone(ResultSet row, int index) throws SQLException {
    return new WithdrawnStatement(
        row.getObject("statement_id", UUID.class),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getInt("versions"));
  }

  private static ReleasedStatement statement(ResultSet row, int index) throws SQLException {
    return new ReleasedStatement(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("title"),
        row.getObject("first_on", LocalDate.class),
        row.getObject("published_on", LocalDate.class),
        moment(row),
        row.getString("issued_by"),
        row.getString("source"),
        row.getString("contact"),
        row.getString("changed"),
        List.of((String[]) row.getArray("signed_by").getArray()),
        List.of((UUID[]) row.getArray("action_ids").getArray()),
        List.of(row.getString("body").split("\n\n", -1)));
  }

  private static @Nullable Instant moment(ResultSet row) throws SQLException {
    var at = row.getObject("released_at", OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
