package org.lapwing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts into the database what it was started for, before the application says that it is ready: the profiles it was
 * given, and in a demonstration the chapters that were not told yet. Before all else: others look for what it puts there.
 */
@Component
@Order(0)
class FirstStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  /** Held as long as its connection is open; the owner's waits for as long as another node needs. */
  private static final String ONE_NODE_AT_A_TIME = """
      select pg_advisory_lock(7236422)
      """;

  private final InstallationSettings settings;
  private final Installation installation;
  private final Profiles profiles;
  private final Story story;
  private final DataSource owner;

  FirstStart(
      InstallationSettings settings,
      Installation installation,
      Profiles profiles,
      Story story,
      @Qualifier("ownerDataSource") DataSource owner) {
    this.settings = settings;
    this.installation = installation;
    this.profiles = profiles;
    this.story = story;
    this.owner = owner;
  }

  @Override
  public void run(ApplicationArguments arguments) throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(ONE_NODE_AT_A_TIME);
      settings.profiles().forEach(this::load);
      if (installation.demonstration()) {
        story.tell();
      }
    }
  }

  private void load(Path file) {
    try {
      var now = profiles.load(file.toString(), Files.readAllBytes(file));
      LOG.info(
          now
              ? "A partnership was set up from its profile"
              : "The partnership of a profile is there already; nothing was changed");
    } catch (IOException failure) {
      throw new UncheckedIOException("The profile file could not be read: " + file, failure);
    }
  }
}
