package org.lapwing.requests;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers that somebody sent or stood for, as far as they may still read the request. */
@Component
class AnswersContributed implements Contributions {

  private static final String MINE = """
      select request_id, max(sent_at) as sent_at
        from agency_answer
       where sent_by = :me or senior_id = :me
       group by request_id
       order by max(sent_at) desc
       limit :most
      """;

  private final JdbcClient jdbc;

  AnswersContributed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Requests.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Given> mine(int most) {
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .param("most", most)
        .query((row, _) -> new Given(
            row.getObject("request_id", UUID.class),
            "Your agency’s answer",
            day(row.getObject("sent_at", OffsetDateTime.class))))
        .list();
  }

  private static LocalDate day(OffsetDateTime moment) {
    return InWords.dayOf(moment.toInstant());
  }
}
