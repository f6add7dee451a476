package org.lapwing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path TEMPLATES = Path.of("src/main/jte");

  @Test
  void no_sql_asks_the_database_for_the_time_or_for_every_column() {
    assertThat(Sources.faults(JAVA, ".java", Sources.IN_SQL)).isEmpty();
    assertThat(Sources.faults(MIGRATIONS, ".sql", Sources.IN_SQL)).isEmpty();
  }

  @Test
  void no_sql_is_assembled_and_no_code_reads_a_clock_of_its_own() {
    assertThat(Sources.faults(JAVA, ".java", Sources.IN_JAVA)).isEmpty();
  }

  @Test
  void no_template_carries_inline_script_or_style_or_unescaped_text() {
    assertThat(Sources.faults(TEMPLATES, ".jte", Sources.IN_TEMPLATES)).isEmpty();
  }

  @Test
  void each_ban_bites() {
    assertThat(Sources.faults("X.java", "a\nselect * from person", Sources.IN_SQL))
        .containsExactly("X.java:2 name the columns");
    assertThat(Sources.faults("X.java", "where ends_at > now()", Sources.IN_SQL))
        .hasSize(1);
    assertThat(Sources.faults(
            "X.java", "jdbc.sql(\"select id from t where name = '\" + name)", Sources.IN_JAVA))
        .hasSize(1);
    assertThat(Sources.faults("X.java", "jdbc.sql(ALL + \"where id = :id\")", Sources.IN_JAVA))
        .hasSize(1);
    assertThat(Sources.faults("X.java", "var today = LocalDate.now();", Sources.IN_JAVA))
        .hasSize(1);
    assertThat(Sources.faults("X.java", "// TO" + "DO later", Sources.IN_JAVA)).hasSize(1);
    assertThat(Sources.faults("x.jte", "<p style=\"color:red\">", Sources.IN_TEMPLATES))
        .hasSize(1);
    assertThat(Sources.faults("x.jte", "<a onclick=\"go()\">", Sources.IN_TEMPLATES))
        .hasSize(1);
    assertThat(Sources.faults("x.jte", "<script>alert(1)</script>", Sources.IN_TEMPLATES))
        .hasSize(1);
    assertThat(Sources.faults("x.jte", "$unsafe{page.html()}", Sources.IN_TEMPLATES))
        .hasSize(1);
  }

  @Test
  void honest_sql_and_code_pass() {
    assertThat(Sources.faults("X.java", "jdbc.sql(FIND).param(\"id\", id)", Sources.IN_JAVA))
        .isEmpty();
    assertThat(Sources.faults("X.java", "LocalDate.now(clock)", Sources.IN_JAVA))
        .isEmpty();
    assertThat(Sources.faults("X.java", "select count(*) from action", Sources.IN_SQL))
        .isEmpty();
  }
}
