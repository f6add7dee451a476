package org.lapwing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published statements as rows, which are never changed. */
@Repository
class StatementStore {

  private static final String PUBLISH = """
      insert into published_statement (id, title, published_on, issued_by, source, body)
      values (:id, :title, :on, :issuedBy, :source, :body)
      """;

  private static final String THESE = """
      select id, title, published_on, issued_by, source, body
        from published_statement
       where id in (:ids)
       order by published_on desc, id
      """;

  private final JdbcClient jdbc;

  StatementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void publish(PublishedStatement statement) {
    jdbc.sql(PUBLISH)
        .param("id", statement.id())
        .param("title", statement.title())
        .param("on", statement.publishedOn())
        .param("issuedBy", statement.issuedBy())
        .param("source", statement.source())
        .param("body", String.join("\n\n", statement.paragraphs()))
        .update();
  }

  List<PublishedStatement> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(StatementStore::statement).list();
  }

  private static PublishedStatement statement(ResultSet row, int index) throws SQLException {
    return new PublishedStatement(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getObject("published_on", LocalDate.class),
        row.getString("issued_by"),
        row.getString("source"),
        List.of(row.getString("body").split("\n\n", -1)));
  }
}
