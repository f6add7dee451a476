package org.lapwing.incidents.packs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of forms and reports as rows. */
@Repository
class PackTemplates {

  private static final String ON = """
      select since, title, source, address, caution, minutes, most_children
        from pack_template
       where kind = :kind and since <= :day and (until is null or until > :day)
      """;

  private static final String FIELDS = """
      select code, section, label, hint, answer, per_child
        from pack_field
       where kind = :kind and since = :since
       order by place
      """;

  private final JdbcClient jdbc;

  PackTemplates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The version that held on a day.
   *
   * @throws NotFound if there was none yet
   */
  PackTemplate on(PackKind kind, LocalDate day) {
    return jdbc.sql(ON)
        .param("kind", kind.code())
        .param("day", day)
        .query((row, _) -> template(kind, row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  private PackTemplate template(PackKind kind, ResultSet row) throws SQLException {
    var since = row.getObject("since", LocalDate.class);
    return new PackTemplate(
        kind,
        since,
        row.getString("title"),
        row.getString("source"),
        row.getString("address"),
        row.getString("caution"),
        row.getInt("minutes"),
        row.getObject("most_children", Integer.class),
        fields(kind, since));
  }

  private List<PackField> fields(PackKind kind, LocalDate since) {
    return jdbc.sql(FIELDS)
        .param("kind", kind.code())
        .param("since", since)
        .query((row, _) -> new PackField(
            row.getString("code"),
            row.getString("section"),
            row.getString("label"),
            row.getString("hint"),
            row.getString("answer"),
            row.getBoolean("per_child")))
        .list();
  }
}
