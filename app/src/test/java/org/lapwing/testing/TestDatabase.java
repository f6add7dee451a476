package org.lapwing.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL for each test JVM and a fresh database for each application context. Tests that start a database
 * of their own set {@code lapwing.test.database=none}. The variable {@code LAPWING_TEST_DATABASE_URL} names another
 * server to run them on, as its superuser: {@code jdbc:postgresql://127.0.0.1:5432/postgres?user=postgres&password=…}.
 */
public class TestDatabase implements EnvironmentPostProcessor {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final String ROLE = """
      do $$ begin
        create role $role login password '$role';
      exception when duplicate_object then null;
      end $$
      """;

  private static final String DATABASE = """
      create database $name owner lapwing_owner template template0 encoding 'UTF8'
        locale_provider icu icu_locale 'en-GB' locale 'C.UTF-8'
      """;

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
    var name = "test%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
    execute(DATABASE.replace("$name", name));
    return Server.URL.replaceFirst("/[^/?]*([?].*)?$", "/" + name);
  }

  private static String freshKeys() {
    try {
      return Files.createTempDirectory("lapwing-test").resolve("keys").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void execute(String sql) {
    try (var connection = DriverManager.getConnection(Server.URL);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Made when the first test asks for a database. */
  private static final class Server {

    static final String URL = url();

    private static String url() {
      var yours = System.getenv("LAPWING_TEST_DATABASE_URL");
      try {
        var url = yours == null ? started() : yours;
        prepare(url);
        return url;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }

    private static String started() throws IOException {
      return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
    }

    private static void prepare(String url) throws SQLException {
      try (var connection = DriverManager.getConnection(url);
          var statement = connection.createStatement()) {
        for (var role : new String[] {"lapwing_owner", "lapwing_app", "lapwing_public"}) {
          statement.execute(ROLE.replace("$role", role));
        }
      }
    }
  }
}
