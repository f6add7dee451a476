package org.lapwing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Migrates the tables of each module in turn, from the lowest floor upwards, each with a history of its own. The order is
 * a file: to work it out from the classes at every start took three seconds and half of the memory.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

  /** What belongs to no module. */
  private static final String ROOT = "__root";

  @Override
  public void migrate(Flyway all) {
    modules().forEach(module -> of(module, all).migrate());
    keepGuestsOut(all);
  }

  /** A table that a migration has just made is closed to guests before anybody can ask for it. */
  private static void keepGuestsOut(Flyway all) {
    try (var connection = all.getConfiguration().getDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select keep_guests_out()"); // as the owner, whose right alone it is
    } catch (SQLException failure) {
      throw new IllegalStateException("Tables could not be closed to guests", failure);
    }
  }

  /** The folders of {@code db/migration}, in the order in which they are migrated. */
  static List<String> modules() {
    try (var order = new ClassPathResource("db/migration/order").getInputStream()) {
      return new String(order.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException("The order of the migrations is missing", missing);
    }
  }

  private static Flyway of(String module, Flyway all) {
    var settings = all.getConfiguration();
    var history = settings.getTable();
    return Flyway.configure()
        .configuration(settings)
        .locations("classpath:db/migration/" + module)
        .table(module.equals(ROOT) ? history : history + "_" + module)
        .baselineVersion("0")
        .baselineOnMigrate(true)
        .load();
  }
}
