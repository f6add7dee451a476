package org.lapwing.oversight.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lapwing.actions.LastMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the register of actions when the partnership last met: the executive where it ever did, otherwise any body. */
@Component
class LastHeld implements LastMeeting {

  private static final String LAST = """
      select m.on_day
        from meeting m
        join oversight_body b on b.id = m.body_id
       where m.state <> 'planned' and m.on_day <= :today
       order by (b.kind = 'executive') desc, m.on_day desc
       limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  LastHeld(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LocalDate> on() {
    return jdbc.sql(LAST)
        .param("today", LocalDate.now(clock))
        .query((row, _) -> row.getObject("on_day", LocalDate.class))
        .optional();
  }
}
