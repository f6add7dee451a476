package org.lapwing.oversight.agenda;

import java.time.Clock;
import java.time.LocalDate;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of a meeting what those need to know who propose something for it. */
@Component
public class Occasions {

  private static final String MET_BEFORE = """
      select on_day
        from meeting
       where body_id = :body and state <> 'planned' and (on_day, id) < (:day, :meeting)
       order by on_day desc, id desc
       limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Occasions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The meeting as an occasion to bring something up. */
  public Occasion of(Meeting meeting) {
    var plan = meeting.plan();
    var before = jdbc.sql(MET_BEFORE)
        .param("body", plan.body().value())
        .param("day", plan.day())
        .param("meeting", meeting.id().value())
        .query((row, _) -> row.getObject("on_day", LocalDate.class))
        .optional();
    return new Occasion(
        meeting.id(), plan.body(), plan.day(), LocalDate.now(clock), before.orElse(null));
  }
}
