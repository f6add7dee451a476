package org.lapwing.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children of incidents as rows, each with the decision that stands for them. */
@Repository
class ChildStore {

  private static final String OF = """
      select c.id, c.incident_id, c.case_id, f.label as case_label, c.label
        from unnest(cast(:incidents as uuid[])) wanted (id)
        join incident_child c on c.incident_id = wanted.id
        join case_file f on f.id = c.case_id
       order by c.incident_id, c.label
      """;

  private static final String DECIDED_OF = """
      select e.child_id, e.id as decision_id, e.standing, e.decided_on, e.round as decided_in
        from unnest(cast(:children as uuid[])) wanted (id)
        join criteria_decision e on e.child_id = wanted.id
       order by e.child_id, e.round
      """;

  private static final String ROUNDS_OF = """
      select r.child_id, max(r.number) as round
        from unnest(cast(:children as uuid[])) wanted (id)
        join decision_round r on r.child_id = wanted.id
       group by r.child_id
      """;

  private static final String ONE = """
      select c.id, c.incident_id, c.case_id, f.label as case_label, c.label,
             d.id as decision_id, d.standing, d.decided_on, d.round as decided_in,
             coalesce((select max(r.number) from decision_round r where r.child_id = c.id), 1) as round
        from incident_child c
        join case_file f on f.id = c.case_id
        left join lateral (select e.id, e.standing, e.decided_on, e.round
                             from criteria_decision e
                            where e.child_id = c.id
                            order by e.round desc limit 1) d on true
       where c.id = :id
      """;

  private static final String DECIDED = """
      select c.id, c.incident_id, c.case_id, f.label as case_label, c.label,
             d.id as decision_id, d.standing, d.decided_on, d.round as decided_in,
             coalesce((select max(r.number) from decision_round r where r.child_id = c.id), 1) as round
        from criteria_decision d
        join incident_child c on c.id = d.child_id
        join case_file f on f.id = c.case_id
       where d.id in (:decisions)
      """;

  private static final String ADD = """
      insert into incident_child (id, case_id, incident_id, label) values (:id, :case, :incident, :label)
      """;

  private static final String ONE_AT_A_TIME = """
      select pg_advisory_xact_lock(hashtextextended(cast(:child as text), 0))
      """;

  private static final String DECIDE = """
      insert into criteria_decision (id, case_id, child_id, standing, decided_on, from_profile, round)
      values (:id, :case, :child, :standing, :on, :fromProfile, :round)
      """;

  private final JdbcClient jdbc;

  ChildStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The children of incidents, by their labels. Each table is asked once and what belongs together is put together here: how
   * many rows row security lets through is not known to the planner, which then joins hundreds of them one by one.
   */
  List<Child> of(Collection<UUID> incidents) {
    if (incidents.isEmpty()) {
      return List.of();
    }
    var bare = jdbc.sql(OF)
        .param("incidents", incidents.stream().distinct().toArray(UUID[]::new))
        .query(ChildStore::bare)
        .list();
    var ids = bare.stream().map(Child::id).toArray(UUID[]::new);
    if (ids.length == 0) {
      return List.of();
    }
    Map<UUID, Decision> decided = new HashMap<>();
    jdbc.sql(DECIDED_OF).param("children", ids).query(row -> {
      decided.put(row.getObject("child_id", UUID.class), standing(row));
    });
    Map<UUID, Integer> rounds = new HashMap<>();
    jdbc.sql(ROUNDS_OF).param("children", ids).query(row -> {
      rounds.put(row.getObject("child_id", UUID.class), row.getInt("round"));
    });
    return bare.stream()
        .map(child ->
            child.with(decided.get(child.id()), rounds.getOrDefault(child.id(), child.round())))
        .toList();
  }

  Optional<Child> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(ChildStore::child).optional();
  }

  /** The children for whom these decisions stand. */
  List<Child> decided(Collection<UUID> decisions) {
    return decisions.isEmpty()
        ? List.of()
        : jdbc.sql(DECIDED)
            .param("decisions", decisions)
            .query(ChildStore::child)
            .list();
  }

  void add(Child child) {
    jdbc.sql(ADD)
        .param("id", child.id())
        .param("case", child.caseFile().value())
        .param("incident", child.incident())
        .param("label", child.label())
        .update();
  }

  /** The child, while whoever else would decide for them waits until this transaction ends. */
  Optional<Child> findToDecide(UUID id) {
    jdbc.sql(ONE_AT_A_TIME).param("child", id.toString()).query((_, _) -> true).single();
    return find(id);
  }

  void decide(Child child, Decision decision, boolean fromProfile) {
    jdbc.sql(DECIDE)
        .param("id", decision.id())
        .param("case", child.caseFile().value())
        .param("child", child.id())
        .param("standing", decision.standing().code())
        .param("on", decision.on())
        .param("fromProfile", fromProfile)
        .param("round", decision.round())
        .update();
  }

  private static Child child(ResultSet row, int index) throws SQLException {
    return new Child(
        row.getObject("id", UUID.class),
        row.getObject("incident_id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("case_label"),
        row.getString("label"),
        decision(row),
        row.getInt("round"));
  }

  /** Before what was decided is known; nobody has decided in the first round, which needs no row. */
  private static Child bare(ResultSet row, int index) throws SQLException {
    return new Child(
        row.getObject("id", UUID.class),
        row.getObject("incident_id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("case_label"),
        row.getString("label"),
        null,
        1);
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    return row.getObject("decision_id", UUID.class) == null ? null : standing(row);
  }

  private static Decision standing(ResultSet row) throws SQLException {
    return new Decision(
        row.getObject("decision_id", UUID.class),
        Standing.of(row.getString("standing")),
        row.getObject("decided_on", LocalDate.class),
        row.getInt("decided_in"));
  }
}
