package org.lapwing.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that holds everything: yours, or one that is started here and stopped with the application. */
record DatabaseServer(
    String url,
    Role owner,
    Role app,
    Role everyone,
    @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

  record Role(String name, String password) {}

  static DatabaseServer open(DatabaseSettings settings) {
    var owner = new Role(settings.ownerUsername(), settings.ownerPassword());
    var app = new Role(settings.appUsername(), settings.appPassword());
    var everyone = new Role(settings.publicUsername(), settings.publicPassword());
    if (settings.url() != null) {
      return new DatabaseServer(settings.url(), owner, app, everyone, null);
    }
    var server = start(settings);
    var url = "jdbc:postgresql://localhost:" + server.getPort() + "/lapwing";
    return new DatabaseServer(url, owner, app, everyone, server);
  }

  private static EmbeddedPostgres start(DatabaseSettings settings) {
    try {
      var data = settings.data().toAbsolutePath();
      var server = EmbeddedPostgres.builder()
          .setDataDirectory(data.resolve("postgres"))
          .setOverrideWorkingDirectory(data.resolve("bin").toFile())
          .setCleanDataDirectory(false)
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("encoding", "UTF8")
          .setServerConfig("fsync", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("synchronous_commit", "on")
          .start();
      prepare(server, settings);
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException("The embedded database could not be started", failure);
    } catch (SQLException failure) {
      throw new IllegalStateException("The embedded database could not be prepared", failure);
    }
  }

  private static void prepare(EmbeddedPostgres server, DatabaseSettings settings)
      throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = 'lapwing'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute(
          "create role lapwing_owner login password '" + settings.ownerPassword() + "'");
      statement.execute("create role lapwing_app login password '" + settings.appPassword() + "'");
      statement.execute(
          "create role lapwing_public login password '" + settings.publicPassword() + "'");
      statement.execute("create database lapwing owner lapwing_owner");
    }
  }

  @Override
  public void close() throws IOException {
    if (embedded != null) {
      embedded.close();
    }
  }
}
