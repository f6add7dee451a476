package org.lapwing.actions.reminders;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the person now acting wants to be reminded here, before a day of theirs; what comes after it is not theirs to stop. */
@Service
@Transactional
public class OwnReminders {

  static final int LONGEST_BEFORE = 60;
  private static final int MOST = 5;

  private static final String MINE = """
      select before_days, line_id from reminder_wish where person_id = :me
      """;

  private static final String WISH = """
      insert into reminder_wish (person_id, before_days, line_id, changed_at) values (:me, :before, :line, :at)
      on conflict (partnership_id, person_id) do update
        set before_days = excluded.before_days, line_id = excluded.line_id, changed_at = excluded.changed_at
      """;

  private final JdbcClient jdbc;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  OwnReminders(JdbcClient jdbc, People people, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Wish mine() {
    return jdbc.sql(MINE)
        .param("me", Viewer.person().person().value())
        .query((row, _) -> Wishes.wish(row))
        .optional()
        .orElse(Wish.NONE);
  }

  /** Colleagues of the same agency who serve here: one of them may be named as line manager. */
  @Transactional(readOnly = true)
  public List<People.Member> colleagues() {
    var me = Viewer.person();
    return people.peopleHere().stream()
        .filter(one -> one.agency().equals(me.agency()) && !one.id().equals(me.person()))
        .toList();
  }

  public Outcome<Wish> wish(Wish wanted) {
    var me = Viewer.person().person();
    var before = wanted.before();
    if (before != null
        && (before.size() > MOST
            || before.stream().anyMatch(days -> days < 1 || days > LONGEST_BEFORE))) {
      return refused(
          "before", "Enter up to 5 numbers from 1 to 60, with commas between them, like 10, 2");
    }
    if (wanted.line() != null
        && colleagues().stream().noneMatch(one -> one.id().equals(wanted.line()))) {
      return refused("line", "Choose a colleague of your agency, or your agency’s representatives");
    }
    keep(me, wanted);
    return accepted(wanted);
  }

  private void keep(PersonId me, Wish wanted) {
    jdbc.sql(WISH)
        .param("me", me.value())
        .param("before", wanted.before() == null ? null : wanted.before().toArray(Integer[]::new))
        .param("line", wanted.line() == null ? null : wanted.line().value(), java.sql.Types.OTHER)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    trail.wrote("own-reminders-changed", "person", me.value());
  }
}
