package org.lapwing.incidents.parallel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.Soon;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Upcoming;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next dates of proceedings, by neutral words: in the calendar of who may read of them, and as work when they are near. */
@Component
class DatesOfProceedings implements WorkItems, Upcoming {

  private static final String TO_COME = """
      select p.id, p.case_id, p.next_on, f.label
        from proceeding p
        join case_file f on f.id = p.case_id
       where p.ended_on is null and p.next_on >= :from
       order by p.next_on, p.id
       limit :most
      """;

  private static final String NEAR = """
      select p.id, p.case_id, p.next_on, f.label
        from proceeding p
        join case_file f on f.id = p.case_id
       where p.ended_on is null and p.next_on <= :soon
       order by p.next_on, p.id
       limit 50
      """;

  private final JdbcClient jdbc;
  private final Soon soon;
  private final Clock clock;

  DatesOfProceedings(JdbcClient jdbc, Soon soon, Clock clock) {
    this.jdbc = jdbc;
    this.soon = soon;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Ahead> ahead(LocalDate from, int most) {
    return CaseKeepers.read()
        ? jdbc.sql(TO_COME)
            .param("from", from)
            .param("most", most)
            .query((row, _) -> ahead(row))
            .list()
        : List.of();
  }

  /** A date that has passed stays until somebody says what comes next. */
  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!CaseKeepers.keep()) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    return jdbc.sql(NEAR)
        .param("soon", soon.after(today))
        .query((row, _) -> item(row, today))
        .list();
  }

  private static Ahead ahead(ResultSet row) throws SQLException {
    var day = row.getObject("next_on", LocalDate.class);
    return new Ahead(
        day,
        InWords.shortDate(day),
        row.getString("label") + ": a date beside the case",
        "",
        href(row));
  }

  private static WorkItem item(ResultSet row, LocalDate today) throws SQLException {
    var day = row.getObject("next_on", LocalDate.class);
    var hasPassed = day.isBefore(today);
    return new WorkItem(
        "Beside the cases",
        row.getString("label"),
        hasPassed ? "A date beside the case has passed" : "A date beside the case is near",
        href(row),
        hasPassed ? "Record what comes next" : "Look at it",
        day,
        hasPassed);
  }

  private static String href(ResultSet row) throws SQLException {
    return "cases/%s/parallel/%s".formatted(row.getString("case_id"), row.getString("id"));
  }
}
