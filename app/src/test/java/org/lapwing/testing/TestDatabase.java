package org.lapwing.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL for each test JVM and a fresh database for each application context. Tests that start a database
 * of their own set {@code lapwing.test.database=none}.
 */
public class TestDatabase implements EnvironmentPostProcessor {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if ("none".equals(environment.getProperty("lapwing.test.database"))) {
      return;
    }
    var url = freshDatabase();
    environment
        .getPropertySources()
        .addLast(new MapPropertySource(
            "test-database", Map.of("lapwing.database.url", url, "lapwing.keys", freshKeys())));
  }

  /** A new, empty database on the shared server, owned by {@code lapwing_owner}; returns its JDBC address. */
  public static String freshDatabase() {
    var name = "test" + COUNT.incrementAndGet();
    execute("create database " + name + " owner lapwing_owner");
    return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
  }

  private static String freshKeys() {
    try {
      return Files.createTempDirectory("lapwing-test").resolve("keys").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void execute(String sql) {
    try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        var server = EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            .start();
        try (var connection = server.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          for (var role : new String[] {"lapwing_owner", "lapwing_app", "lapwing_public"}) {
            statement.execute("create role " + role + " login password '" + role + "'");
          }
        }
        return server;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
