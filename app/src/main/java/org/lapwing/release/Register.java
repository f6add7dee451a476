package org.lapwing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The statements as people read them in a list, each by the latest version that they may read. */
@Repository("registerOfStatements")
@Transactional(readOnly = true)
public class Register implements Searchable {

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private static final UUID BEGINNING = new UUID(-1L, -1L);

  private static final String LINES = """
      select s.id, s.number, s.released, s.withdrawn_on, e.version, e.title, e.stage, e.stage_on, e.not_before
        from statement s
        join lateral (select version, title, stage, stage_on, not_before
                        from statement_edition
                       where statement_id = s.id
                       order by version desc limit 1) e on true
       where s.id < :before
       order by s.id desc
       limit :many
      """;

  private static final String FOUND = """
      select s.id, s.number, s.released, s.withdrawn_on, e.version, e.title, e.stage, e.stage_on, e.not_before
        from statement s
        join lateral (select version, title, stage, stage_on, not_before, words
                        from statement_edition
                       where statement_id = s.id
                       order by version desc limit 1) e on true
       where s.id < :before and e.words @@ websearch_to_tsquery('english', :words)
       order by s.id desc
       limit :many
      """;

  private final JdbcClient jdbc;

  Register(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One statement as a line.
   *
   * @param released the version that the public reads as the current one, or 0
   */
  public record Line(
      UUID id,
      String reference,
      String title,
      int version,
      int released,
      Stage stage,
      LocalDate since,
      @Nullable Instant notBefore) {

    /** Whether the public reads an earlier version than this one. */
    public boolean isCorrection() {
      return stage.isOpen() && released > 0;
    }
  }

  /** The lines of a page, the latest begun first, and one more if there is another page. */
  public List<Line> lines(@Nullable UUID after) {
    return jdbc.sql(LINES)
        .param("before", after == null ? BEGINNING : after)
        .param("many", PAGE + 1)
        .query(Register::line)
        .list();
  }

  @Override
  public String kind() {
    return Statements.KIND;
  }

  @Override
  public String heading() {
    return "Statements";
  }

  @Override
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return jdbc
        .sql(FOUND)
        .param("before", after == null ? BEGINNING : after)
        .param("words", words)
        .param("many", most)
        .query(Register::line)
        .list()
        .stream()
        .map(line -> new Found(
            line.id(),
            line.reference(),
            line.title(),
            "statements/" + line.id(),
            line.stage().words()))
        .toList();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    return new Line(
        row.getObject("id", UUID.class),
        "S-" + row.getInt("number"),
        row.getString("title"),
        row.getInt("version"),
        row.getInt("released"),
        Stage.of(row.getString("stage")),
        row.getObject("stage_on", LocalDate.class),
        StatementRow.moment(row, "not_before"));
  }
}
