package org.lapwing.incidents.holds;

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

/** Holds that are to be looked at again: in the calendar of those who keep the case, and as their work when it is soon. */
@Component
class HoldsWaiting implements WorkItems, Upcoming {

  private static final String TO_REVIEW = """
      select h.id, h.case_id, h.review_on, f.label
        from case_hold h
        join case_file f on f.id = h.case_id
       where h.lifted_at is null and h.review_on <= :soon
       order by h.review_on, h.id
       limit 50
      """;

  private static final String AHEAD = """
      select h.id, h.case_id, h.review_on, f.label
        from case_hold h
        join case_file f on f.id = h.case_id
       where h.lifted_at is null and h.review_on >= :from
       order by h.review_on, h.id
       limit :most
      """;

  private final JdbcClient jdbc;
  private final Soon soon;
  private final Clock clock;

  HoldsWaiting(JdbcClient jdbc, Soon soon, Clock clock) {
    this.jdbc = jdbc;
    this.soon = soon;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Ahead> ahead(LocalDate from, int most) {
    return CaseKeepers.hold()
        ? jdbc.sql(AHEAD)
            .param("from", from)
            .param("most", most)
            .query((row, _) -> ahead(row))
            .list()
        : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!CaseKeepers.hold()) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    return jdbc.sql(TO_REVIEW)
        .param("soon", soon.after(today))
        .query((row, _) -> item(row, today))
        .list();
  }

  private static Ahead ahead(ResultSet row) throws SQLException {
    var day = row.getObject("review_on", LocalDate.class);
    return new Ahead(
        day,
        InWords.shortDate(day),
        row.getString("label") + ": look at a hold again",
        "",
        href(row));
  }

  private static String href(ResultSet row) throws SQLException {
    return "cases/%s/holds/%s".formatted(row.getString("case_id"), row.getString("id"));
  }

  private static WorkItem item(ResultSet row, LocalDate today) throws SQLException {
    var due = row.getObject("review_on", LocalDate.class);
    return new WorkItem(
        "Beside the cases",
        row.getString("label"),
        "A hold is to be looked at again",
        href(row),
        "Look again",
        due,
        due.isBefore(today));
  }
}
