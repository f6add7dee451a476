package org.lapwing.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  @TempDir
  Path folder;

  @Test
  void what_was_written_is_there_after_a_clean_stop_and_after_a_kill() throws Exception {
    try (var server = EmbeddedServer.start(folder)) {
      execute(server, "create table note (words text)");
      execute(server, "insert into note values ('one')");
      killPostgres();
    }
    try (var server = EmbeddedServer.start(folder)) {
      execute(server, "insert into note values ('two')");
    }
    try (var server = EmbeddedServer.start(folder)) {
      assertThat(ask(server, "select count(*) from note")).isEqualTo("2");
      assertThat(ask(server, "show fsync")).isEqualTo("on");
      assertThat(ask(server, "select datlocale from pg_database where datname = 'lapwing'"))
          .isEqualTo("en-GB");
    }
  }

  @Test
  void nobody_enters_without_the_password_that_only_the_starter_may_read() throws Exception {
    try (var server = EmbeddedServer.start(folder)) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "lapwing_app", "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(Files.getPosixFilePermissions(folder.resolve("database-passwords")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void a_second_start_on_the_same_directory_is_refused() {
    try (var server = EmbeddedServer.start(folder)) {
      assertThat(server.url()).isNotEmpty();
      assertThatThrownBy(() -> EmbeddedServer.start(folder))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("Another Lapwing is already running");
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void a_directory_of_another_version_is_refused_untouched() throws Exception {
    Files.createDirectory(folder.resolve("postgres"));
    Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
    assertThatThrownBy(() -> EmbeddedServer.start(folder))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("was made by PostgreSQL 17");
  }

  @Test
  void a_role_that_owns_or_bypasses_is_refused() throws Exception {
    try (var server = EmbeddedServer.start(folder)) {
      YourServer.check(server.url(), "lapwing_owner", "lapwing_app", server.appPassword());
      assertThatThrownBy(() ->
              YourServer.check(server.url(), "nobody", "lapwing_owner", server.ownerPassword()))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("owns");
    }
  }

  private void killPostgres() throws Exception {
    var pid =
        Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip();
    var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    var all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static void execute(EmbeddedServer server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(), "lapwing_owner", server.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedServer server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(), "lapwing_owner", server.ownerPassword());
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
