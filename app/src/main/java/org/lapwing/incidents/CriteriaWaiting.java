package org.lapwing.incidents;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Criteria decisions that wait: for the partners those they can move, for the managers all. */
@Component
class CriteriaWaiting implements WorkItems {

  /** Few children are undecided, so they are found first: each further table is then read for those few alone. */
  private static final String UNDECIDED = """
      with undecided as materialized (
        select c.id, c.label, c.incident_id, c.case_id, coalesce(r.number, 1) as round
          from incident_child c
          left join (select o.child_id, max(o.number) as number
                       from decision_round o
                      group by o.child_id) r on r.child_id = c.id
         where not exists (select from criteria_decision d
                            where d.child_id = c.id and d.round = coalesce(r.number, 1)))
      select i.id as incident, i.number, i.recorded_at, f.label as file, c.id as child, c.label,
             count(distinct p.agency_kind) as spoke,
             coalesce(bool_or(p.agency_kind = :mine), false) as mine
        from undecided c
        join incident i on i.id = c.incident_id
        join case_file f on f.id = c.case_id
        left join criteria_position p on p.child_id = c.id and p.round = c.round
       where not i.placeholder
       group by i.id, i.number, i.recorded_at, f.label, c.id, c.label
       order by i.number, c.label
       limit 50
      """;

  private final JdbcClient jdbc;
  private final Criteria criteria;

  CriteriaWaiting(JdbcClient jdbc, Criteria criteria) {
    this.jdbc = jdbc;
    this.criteria = criteria;
  }

  /** A child for whom no decision stands. */
  private record Undecided(WorkItem item, int spoke, boolean mine) {}

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var partners = criteria.partners();
    var all = partners.kinds().size();
    if (partners.mine().isPresent()) {
      return undecided(partners.mine().get().code(), all).stream()
          .filter(one -> !one.mine() || one.spoke() >= all)
          .map(Undecided::item)
          .toList();
    }
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR)
        ? undecided("", all).stream().map(Undecided::item).toList()
        : List.of();
  }

  private List<Undecided> undecided(String mine, int all) {
    return jdbc.sql(UNDECIDED)
        .param("mine", mine)
        .query((row, _) -> undecided(row, mine, all))
        .list();
  }

  private static Undecided undecided(ResultSet row, String mine, int all) throws SQLException {
    var spoke = row.getInt("spoke");
    var item = new WorkItem(
        mine.isEmpty() ? "Children without a criteria decision" : "Criteria decisions",
        Incident.reference(row.getInt("number")),
        row.getString("label") + ", " + row.getString("file"),
        "incidents/" + row.getString("incident") + "/children/" + row.getString("child"),
        ask(spoke, mine.isEmpty(), all),
        null,
        false);
    var recorded =
        InWords.dayOf(row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    return new Undecided(item.waitingSince(recorded), spoke, row.getBoolean("mine"));
  }

  private static String ask(int spoke, boolean manages, int all) {
    if (spoke >= all) {
      return "The partners differ";
    }
    return manages
        ? "%d of %d positions recorded".formatted(spoke, all)
        : "Record your agency’s position";
  }
}
