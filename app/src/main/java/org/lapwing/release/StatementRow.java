package org.lapwing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a statement and its versions stand in their rows, both ways. */
final class StatementRow {

  private static final String BETWEEN = "\n\n";

  private StatementRow() {}

  /** A statement with the latest version that may be read, if there is one. */
  static Statement statement(ResultSet row, int index) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Statement(
        id,
        row.getInt("number"),
        row.getInt("latest"),
        row.getInt("released"),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getObject("review_id", UUID.class),
        row.getObject("version") == null ? null : edition(id, row));
  }

  static Edition edition(ResultSet row, int index) throws SQLException {
    return edition(row.getObject("statement_id", UUID.class), row);
  }

  private static Edition edition(UUID statement, ResultSet row) throws SQLException {
    return new Edition(
        statement,
        row.getInt("version"),
        text(row),
        Stage.of(row.getString("stage")),
        row.getObject("stage_on", LocalDate.class),
        row.getString("source"),
        row.getInt("revision"));
  }

  private static Text text(ResultSet row) throws SQLException {
    return new Text(
        row.getString("title"),
        row.getString("issued_by"),
        row.getString("contact"),
        row.getString("changed"),
        paragraphs(row.getString("body")),
        moment(row, "not_before"),
        ids(row, "action_ids"));
  }

  static StatementSpec write(StatementSpec statement, Edition edition) {
    var text = edition.text();
    return statement
        .param("id", edition.statement())
        .param("version", edition.version())
        .param("title", text.title())
        .param("issuedBy", text.issuedBy())
        .param("contact", text.contact())
        .param("changed", text.changed())
        .param("body", text.body())
        .param("notBefore", at(text.notBefore()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("actions", text.actions().toArray(UUID[]::new))
        .param("stage", edition.stage().code())
        .param("since", edition.since());
  }

  static List<String> paragraphs(String body) {
    return List.of(body.split(BETWEEN, -1));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static List<UUID> ids(ResultSet row, String column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }

  static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
