package org.lapwing.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.oversight.MeetingDecision.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions as rows, and the actions that they raised. */
@Repository
class DecisionStore {

  private static final String THESE = """
      select d.id, d.meeting_id, m.number as meeting_number, d.number, d.decided, d.version,
             coalesce(not q.quorate, false) as recommended, c.decision_id is not null as confirmed
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
        left join meeting_quoracy q on q.meeting_id = d.meeting_id
        left join decision_confirmation c on c.decision_id = d.id
       where d.id in (:ids)
      """;

  private static final String OF_MEETING = """
      select d.id, d.meeting_id, m.number as meeting_number, d.number, d.decided, d.version,
             coalesce(not q.quorate, false) as recommended, c.decision_id is not null as confirmed
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
        left join meeting_quoracy q on q.meeting_id = d.meeting_id
        left join decision_confirmation c on c.decision_id = d.id
       where d.meeting_id = :meeting
       order by d.number
      """;

  private static final String FOUND = """
      select d.id, d.meeting_id, m.number as meeting_number, d.number, d.decided, d.version,
             coalesce(not q.quorate, false) as recommended, c.decision_id is not null as confirmed
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
        left join meeting_quoracy q on q.meeting_id = d.meeting_id
        left join decision_confirmation c on c.decision_id = d.id
       where d.words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or d.id < :after)
       order by d.id desc
       limit :many
      """;

  private static final String NEXT_NUMBER = """
      select coalesce(max(number), 0) + 1 from meeting_decision where meeting_id = :meeting
      """;

  private static final String ADD = """
      insert into meeting_decision (id, meeting_id, number, decided)
      values (:id, :meeting, :number, :decided)
      """;

  private static final String REWORD = """
      update meeting_decision set decided = :decided, version = version + 1
       where id = :id and version = :version
      """;

  private static final String RAISED = """
      insert into decision_action (action_id, decision_id) values (:action, :decision)
      on conflict (action_id) do nothing
      """;

  private static final String ACTIONS = """
      select action_id from decision_action where decision_id = :decision
      """;

  private final JdbcClient jdbc;

  DecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<MeetingDecision> find(DecisionId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<MeetingDecision> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(DecisionStore::decision).list();
  }

  List<MeetingDecision> of(MeetingId meeting) {
    return jdbc.sql(OF_MEETING)
        .param("meeting", meeting.value())
        .query(DecisionStore::decision)
        .list();
  }

  List<MeetingDecision> found(String words, @Nullable UUID after, int many) {
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("after", after, java.sql.Types.OTHER)
        .param("many", many)
        .query(DecisionStore::decision)
        .list();
  }

  /** The next number within a meeting, whose row the asker holds. */
  int nextNumber(MeetingId meeting) {
    return jdbc.sql(NEXT_NUMBER)
        .param("meeting", meeting.value())
        .query(Integer.class)
        .single();
  }

  void add(MeetingDecision decision) {
    jdbc.sql(ADD)
        .param("id", decision.id().value())
        .param("meeting", decision.meeting().value())
        .param("number", decision.number())
        .param("decided", decision.decided())
        .update();
  }

  /** Whether nobody else has reworded it meanwhile. */
  boolean reword(DecisionId id, int version, String decided) {
    return jdbc.sql(REWORD)
            .param("id", id.value())
            .param("version", version)
            .param("decided", decided)
            .update()
        == 1;
  }

  void raised(DecisionId decision, ActionId action) {
    jdbc.sql(RAISED)
        .param("action", action.value())
        .param("decision", decision.value())
        .update();
  }

  List<UUID> actions(DecisionId decision) {
    return jdbc.sql(ACTIONS)
        .param("decision", decision.value())
        .query((row, _) -> row.getObject("action_id", UUID.class))
        .list();
  }

  private static MeetingDecision decision(ResultSet row, int index) throws SQLException {
    return new MeetingDecision(
        new DecisionId(row.getObject("id", UUID.class)),
        new MeetingId(row.getObject("meeting_id", UUID.class)),
        row.getInt("meeting_number"),
        row.getInt("number"),
        row.getString("decided"),
        standing(row),
        row.getInt("version"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    if (!row.getBoolean("recommended")) {
      return Standing.DECIDED;
    }
    return row.getBoolean("confirmed") ? Standing.CONFIRMED : Standing.RECOMMENDED;
  }
}
