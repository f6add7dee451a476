package org.lapwing.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of the demonstration, each chapter of which is told once. */
@Component
class Story {

  private static final Logger LOG = LoggerFactory.getLogger(Story.class);

  private static final String TOLD = """
      select exists (select from chapter_told where chapter = :chapter)
      """;

  private static final String REMEMBER = """
      insert into chapter_told (chapter, told_at) values (:chapter, :at)
      on conflict (chapter) do nothing
      """;

  private final ObjectProvider<Chapter> chapters;
  private final JdbcClient jdbc;
  private final Clock clock;

  Story(ObjectProvider<Chapter> chapters, JdbcClient jdbc, Clock clock) {
    this.chapters = chapters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Tells what was not told yet. */
  void tell() {
    chapters.stream().sorted(Comparator.comparingInt(Chapter::order)).forEach(this::tell);
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
