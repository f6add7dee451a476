package org.lapwing.oversight.challenges.outward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.oversight.Clerks;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replies that are due, for those who were asked; replies to judge, for those who asked; late ones, for those who chase. */
@Component
class ChallengesWaiting implements WorkItems {

  private static final String TO_ME = """
      select c.id, c.number, c.question, c.due_on, c.state_on
        from challenge c
       where c.state in ('waiting', 'escalated') and c.raised_by <> :me
         and (c.person_id = :me
              or exists (select from body_member m
                          where m.body_id = c.body_id and m.person_id = :me and m.until_on is null))
       order by c.due_on, c.id
       limit 20
      """;

  private static final String TO_JUDGE = """
      select id, number, question, due_on, state_on
        from challenge
       where state = 'replied' and state_by <> :me and (raised_by = :me or :scrutineer)
       order by state_on, id
       limit 20
      """;

  private static final String LATE = """
      select id, number, question, due_on, state_on
        from challenge
       where state in ('waiting', 'escalated') and due_on < :today and raised_by <> :me
         and person_id is distinct from :me
       order by due_on, id
       limit 20
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ChallengesWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var me = Viewer.person().person().value();
    var today = LocalDate.now(clock);
    var mine = jdbc.sql(TO_ME)
        .param("me", me)
        .query((row, _) -> due(row, "Challenges put to you", "Reply", today))
        .list();
    var judge = jdbc.sql(TO_JUDGE)
        .param("me", me)
        .param("scrutineer", Role.SCRUTINEER.isHeld())
        .query((row, _) -> toJudge(row))
        .list();
    return Stream.of(mine, judge, late(me, today, mine)).flatMap(List::stream).toList();
  }

  private List<WorkItem> late(UUID me, LocalDate today, List<WorkItem> mine) {
    if (!Clerks.isOne()) {
      return List.of();
    }
    var told = mine.stream().map(WorkItem::reference).toList();
    return jdbc
        .sql(LATE)
        .param("me", me)
        .param("today", today)
        .query((row, _) -> due(row, "Challenges without a reply", "Ask for the reply", today))
        .list()
        .stream()
        .filter(one -> !told.contains(one.reference()))
        .toList();
  }

  private static WorkItem due(ResultSet row, String group, String ask, LocalDate today)
      throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    return item(row, group, ask, due, due.isBefore(today));
  }

  private static WorkItem toJudge(ResultSet row) throws SQLException {
    return item(row, "Replies to your challenges", "Say whether it is enough", null, false)
        .waitingSince(row.getObject("state_on", LocalDate.class));
  }

  private static WorkItem item(
      ResultSet row,
      String group,
      String ask,
      @org.jspecify.annotations.Nullable LocalDate due,
      boolean late)
      throws SQLException {
    return new WorkItem(
        group,
        "C-" + row.getInt("number"),
        row.getString("question"),
        "challenges/" + row.getString("id"),
        ask,
        due,
        late);
  }
}
