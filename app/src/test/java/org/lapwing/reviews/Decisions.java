package org.lapwing.reviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.incidents.Facts;
import org.lapwing.incidents.NewIncident;
import org.lapwing.incidents.Standing;
import org.lapwing.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Incidents with their criteria decided, put there as rows: how three partners come to a decision is not our matter. */
final class Decisions {

  private static final String DECIDED = """
      insert into criteria_decision (id, case_id, child_id, standing, decided_on)
      values (:id, :case, :child, :standing, :on)
      """;

  private Decisions() {}

  static NewIncident incident(String caseLabel, String summary) {
    var dates = List.of(
        new Dated(Event.HARM, today().minusDays(40), Exactness.EXACT, "Hospital"),
        new Dated(Event.AWARE, today().minusDays(39), Exactness.EXACT, "Council"));
    return new NewIncident(caseLabel, new Facts(summary, "", "North", dates), List.of("Child A"));
  }

  /** On behalf of whoever is bound. */
  static void put(
      JdbcClient jdbc, TransactionTemplate transaction, Child child, Standing standing) {
    transaction.executeWithoutResult(_ -> jdbc.sql(DECIDED)
        .param("id", Ids.next())
        .param("case", child.caseFile().value())
        .param("child", child.id())
        .param("standing", standing.code())
        .param("on", today())
        .update());
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }
}
