package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits: for an agency its own requests, and answers to sign off; for those who ask, answers that are late. */
@Component
class RequestsWaiting implements WorkItems {

  private static final String TO_ANSWER = """
      select id, number, due_on
        from information_request
       where agency_id = :agency and state in ('not_started', 'started')
       order by due_on, id
       limit 30
      """;

  private static final String TO_SIGN = """
      select r.id, r.number, r.due_on
        from answer_draft d
        join information_request r on r.id = d.request_id
       where d.agency_id = :agency and d.ready_by <> :me and r.state in ('not_started', 'started', 'submitted')
       order by r.due_on, r.id
       limit 10
      """;

  private static final String LATE = """
      select r.id, r.number, r.due_on, r.case_id, coalesce(g.name, '') as agency
        from information_request r
        left join agency g on g.id = r.agency_id
       where r.state in ('not_started', 'started') and r.due_on < :today
       order by r.due_on, r.id
       limit 10
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RequestsWaiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!(Viewer.current().orElse(null) instanceof Viewer.Person me)) {
      return List.of();
    }
    var items = new ArrayList<WorkItem>();
    var today = LocalDate.now(clock);
    if (Role.anyHeld(Role.REPRESENTATIVE, Role.GUEST_REPRESENTATIVE)) {
      items.addAll(jdbc.sql(TO_ANSWER)
          .param("agency", me.agency().value())
          .query((row, _) -> ofAgency(row, "Answer", today))
          .list());
    }
    if (Who.answers()) {
      items.addAll(jdbc.sql(TO_SIGN)
          .param("agency", me.agency().value())
          .param("me", me.person().value())
          .query((row, _) -> ofAgency(row, "Sign off the answer", today))
          .list());
    }
    if (Who.runs()) {
      items.addAll(
          jdbc.sql(LATE).param("today", today).query(RequestsWaiting::late).list());
    }
    return items;
  }

  private static WorkItem ofAgency(ResultSet row, String ask, LocalDate today) throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    return new WorkItem(
        "Requests to your agency",
        "RQ-" + row.getInt("number"),
        "What your agency knows",
        "requests/" + row.getString("id"),
        ask,
        due,
        due.isBefore(today));
  }

  private static WorkItem late(ResultSet row, int index) throws SQLException {
    return new WorkItem(
        "Answers that are late",
        "RQ-" + row.getInt("number"),
        row.getString("agency"),
        "cases/%s/requests/%s".formatted(row.getString("case_id"), row.getString("id")),
        "Remind, or give more time",
        row.getObject("due_on", LocalDate.class),
        true);
  }
}
