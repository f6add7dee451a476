package org.lapwing.platform;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks a new database as real or as a demonstration, and refuses to turn one into the other. */
@Component
class MarkedInstallation implements Installation {

  private static final String MARK = """
      insert into installation (demonstration, marked_at) values (:demonstration, :at)
      on conflict (only_one) do nothing
      """;

  private static final String MARKED = """
      select demonstration from installation
      """;

  private final boolean demonstration;

  MarkedInstallation(
      JdbcClient jdbc,
      InstallationSettings settings,
      Clock clock,
      FlywayMigrationInitializer afterMigrations) {
    var asked = settings.demonstration();
    jdbc.sql(MARK)
        .param("demonstration", asked != null && asked)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    demonstration = jdbc.sql(MARKED).query(Boolean.class).single();
    if (asked != null && asked != demonstration) {
      throw new WrongInstallation(demonstration);
    }
  }

  @Override
  public boolean demonstration() {
    return demonstration;
  }
}
