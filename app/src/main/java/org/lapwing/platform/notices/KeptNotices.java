package org.lapwing.platform.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notices as rows. Row security has already chosen whose. */
@Repository
@Transactional
class KeptNotices implements Notices {

  private static final Duration WEEK = Duration.ofDays(7);

  private static final String TELL = """
      insert into notice (id, person_id, words, href, at) values (:id, :person, :words, :href, :at)
      """;

  private static final String MINE = """
      select words, href, at from notice where at > :since order by id desc limit 10
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptNotices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void tell(PersonId whom, String words, String href) {
    if (Viewer.current().orElse(null) instanceof Viewer.Person acting
        && acting.person().equals(whom)) {
      return;
    }
    jdbc.sql(TELL)
        .param("id", Ids.next())
        .param("person", whom.value())
        .param("words", words)
        .param("href", href)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Notice> mine() {
    return jdbc.sql(MINE)
        .param("since", clock.instant().minus(WEEK).atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Notice(
            row.getString("words"),
            row.getString("href"),
            row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
