package org.lapwing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts into the database what it was started for, before the application says that it is ready: the profiles it was
 * given, and in a demonstration the chapters that were not told yet. Before all else: others look for what it puts there.
 */
@Component
@Order(0)
class FirstStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private static final String TOLD = """
      select exists (select from chapter_told where chapter = :chapter)
      """;

  private static final String REMEMBER = """
      insert into chapter_told (chapter, told_at) values (:chapter, :at)
      on conflict (chapter) do nothing
      """;

  private final InstallationSettings settings;
  private final Installation installation;
  private final Profiles profiles;
  private final ObjectProvider<Chapter> chapters;
  private final JdbcClient jdbc;
  private final Clock clock;

  FirstStart(
      InstallationSettings settings,
      Installation installation,
      Profiles profiles,
      ObjectProvider<Chapter> chapters,
      JdbcClient jdbc,
      Clock clock) {
    this.settings = settings;
    this.installation = installation;
    this.profiles = profiles;
    this.chapters = chapters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    settings.profiles().forEach(this::load);
    if (installation.demonstration()) {
      chapters.stream().sorted(Comparator.comparingInt(Chapter::order)).forEach(this::tell);
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

  private void tell(Chapter chapter) {
    if (jdbc.sql(TOLD).param("chapter", chapter.title()).query(Boolean.class).single()) {
      return;
    }
    var began = clock.instant();
    chapter.tell();
    jdbc.sql(REMEMBER)
        .param("chapter", chapter.title())
        .param("at", began.atOffset(ZoneOffset.UTC))
        .update();
    LOG.info(
        "Demonstration: {} ({} ms)",
        chapter.title(),
        Duration.between(began, clock.instant()).toMillis());
  }
}
