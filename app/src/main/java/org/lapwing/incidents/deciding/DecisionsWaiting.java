package org.lapwing.incidents.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.lapwing.incidents.Criteria;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the authority has not decided on notifying, and what a partner has not said on a review. */
@Component
class DecisionsWaiting implements WorkItems {

  private static final String TO_NOTIFY = """
      select i.id as incident, i.number, i.recorded_at, f.label as file, c.id as child, c.label
        from incident_child c
        join incident i on i.id = c.incident_id
        join case_file f on f.id = c.case_id
       where not i.placeholder
         and not exists (select from notification_decision n where n.child_id = c.id)
         and not exists (select from criteria_decision d where d.child_id = c.id)
       order by i.number, c.label
       limit 50
      """;

  private static final String TO_REVIEW = """
      select i.id as incident, i.number, i.recorded_at, f.label as file, c.id as child, c.label
        from criteria_decision d
        join incident_child c on c.id = d.child_id
        join incident i on i.id = c.incident_id
        join case_file f on f.id = c.case_id
       where not i.placeholder and d.standing = 'met'
         and d.round = (select coalesce(max(r.number), 1) from decision_round r where r.child_id = c.id)
         and not exists (select from review_decision e where e.child_id = c.id and e.round = d.round)
         and not exists (select from review_position p
                          where p.child_id = c.id and p.round = d.round and p.agency_kind = :mine)
       order by i.number, c.label
       limit 50
      """;

  private final JdbcClient jdbc;
  private final Criteria criteria;

  DecisionsWaiting(JdbcClient jdbc, Criteria criteria) {
    this.jdbc = jdbc;
    this.criteria = criteria;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var mine = criteria.partners().mine();
    if (mine.isEmpty()) {
      return List.of();
    }
    var review = jdbc
        .sql(TO_REVIEW)
        .param("mine", mine.get().code())
        .query((row, _) -> item(row, "Record your agency’s position on a review", "/review"))
        .stream();
    var notify = mine.get() == AgencyKind.LOCAL_AUTHORITY
        ? jdbc
            .sql(TO_NOTIFY)
            .query((row, _) -> item(row, "Decide whether to notify", "/notification"))
            .stream()
        : java.util.stream.Stream.<WorkItem>empty();
    return java.util.stream.Stream.concat(notify, review).toList();
  }

  private static WorkItem item(ResultSet row, String ask, String page) throws SQLException {
    var recorded = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    return new WorkItem(
            "Decisions on incidents",
            "I-" + row.getInt("number"),
            row.getString("label") + ", " + row.getString("file"),
            "incidents/" + row.getString("incident") + "/children/" + row.getString("child") + page,
            ask,
            null,
            false)
        .waitingSince(InWords.dayOf(recorded));
  }
}
