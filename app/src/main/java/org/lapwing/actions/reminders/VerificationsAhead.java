package org.lapwing.actions.reminders;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.actions.Doer;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Upcoming;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which day an action that was said to be done is to be verified, for those who may: the day before it turns amber. */
@Component
class VerificationsAhead implements Upcoming {

  private static final String AHEAD = """
      select id, number, amber_on - 1 as on_day
        from action
       where state = 'done' and amber_on > :from and amber_on < date '9999-12-31'
         and agency_id <> :agency and owner_id is distinct from :me
         and done_agency is distinct from :agency and done_by is distinct from :me
       order by amber_on, id
       limit :most
      """;

  private final JdbcClient jdbc;

  VerificationsAhead(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Ahead> ahead(LocalDate from, int most) {
    var doer = Doer.current();
    return doer.canJudge()
        ? jdbc.sql(AHEAD)
            .param("from", from)
            .param("me", Viewer.person().person().value())
            .param("agency", Viewer.person().agency().value())
            .param("most", most)
            .query((row, _) -> {
              var day = row.getObject("on_day", LocalDate.class);
              return new Ahead(
                  day,
                  InWords.day(day),
                  "Verify A-%d by then".formatted(row.getInt("number")),
                  "",
                  "actions/" + row.getString("id"));
            })
            .list()
        : List.of();
  }
}
