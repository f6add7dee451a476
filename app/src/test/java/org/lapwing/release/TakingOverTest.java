package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lapwing.testing.TestDatabase;

class TakingOverTest {

  private static final List<String> BEFORE = List.of(
      "__root/V1__foundations.sql",
      "partnerships/V1__people_and_access.sql",
      "release/V1__published_statement.sql");

  private static final String TWO_PLACES = """
      insert into partnership (id, slug, name) values
        ('00000000-0000-7000-8000-000000000001', 'north', 'North'),
        ('00000000-0000-7000-8000-000000000002', 'south', 'South')
      """;

  private static final String SAID = """
      alter table published_statement no force row level security;
      insert into published_statement (id, partnership_id, title, published_on, issued_by, source, body) values
        ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', 'Later', date '2024-02-07', 'Us', 'There', 'A'),
        ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000001', 'Earlier', date '2022-02-07', 'Us', 'There', 'B'),
        ('00000000-0000-7000-8000-000000000021', '00000000-0000-7000-8000-000000000002', 'South', date '2023-02-07', 'Us', 'There', 'C');
      alter table published_statement force row level security
      """;

  @Test
  void what_was_published_before_becomes_version_1_of_its_statement() throws Exception {
    var database = TestDatabase.freshDatabase();
    try (var owner = DriverManager.getConnection(database, "lapwing_owner", "lapwing_owner")) {
      for (var script : BEFORE) {
        run(owner, script(script));
      }
      run(owner, TWO_PLACES);
      run(owner, SAID);

      run(owner, script("release/V2__statement.sql"));
    }
    try (var app = DriverManager.getConnection(database, "lapwing_app", "lapwing_app")) {
      run(
          app,
          "select set_config('app.partnership', '00000000-0000-7000-8000-000000000001', false)");
      assertThat(texts(app, """
          select s.number || ' ' || e.title || ' ' || e.version || ' ' || e.stage || ' ' || s.released
            from statement s join statement_edition e on e.statement_id = s.id order by s.number
          """)).containsExactly("1 Earlier 1 released 1", "2 Later 1 released 1");
      assertThat(texts(app, "select last::text from statement_number")).containsExactly("2");
    }
    try (var all = DriverManager.getConnection(database, "lapwing_public", "lapwing_public")) {
      run(
          all,
          "select set_config('app.partnership', '00000000-0000-7000-8000-000000000002', false)");
      assertThat(texts(all, "select title || ' ' || version from published_statement"))
          .containsExactly("South 1");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static String script(String path) throws IOException {
    try (var file = TakingOverTest.class.getResourceAsStream("/db/migration/" + path)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
