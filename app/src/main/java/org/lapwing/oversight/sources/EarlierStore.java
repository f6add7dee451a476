package org.lapwing.oversight.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the same body left open at earlier meetings. */
@Repository
class EarlierStore {

  private static final String RAISED = """
      select r.decision_id, r.action_id
        from decision_action r
        join meeting_decision d on d.id = r.decision_id
        join meeting m on m.id = d.meeting_id
       where m.body_id = :body and (m.on_day, m.id) < (:day, :meeting)
      """;

  private static final String RECOMMENDED = """
      select d.id
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
        join meeting_quoracy q on q.meeting_id = d.meeting_id and not q.quorate
       where m.body_id = :body and (m.on_day, m.id) < (:day, :meeting)
         and not exists (select from decision_confirmation c where c.decision_id = d.id)
      """;

  private static final String UNAPPROVED = """
      select id, number, on_day
        from meeting
       where body_id = :body and state = 'held' and (on_day, id) < (:day, :meeting)
       order by on_day, id
      """;

  private static final String LAST = """
      select id, number, on_day
        from meeting
       where body_id = :body and state <> 'planned' and (on_day, id) < (:day, :meeting)
       order by on_day desc, id desc
       limit 1
      """;

  /** An action that a decision raised. */
  record Raised(UUID decision, UUID action) {}

  /** An earlier meeting. */
  record Earlier(MeetingId id, String reference, LocalDate day) {}

  private final JdbcClient jdbc;

  EarlierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Raised> raised(Occasion occasion) {
    return jdbc.sql(RAISED)
        .param("body", occasion.body().value())
        .param("day", occasion.day())
        .param("meeting", occasion.meeting().value())
        .query((row, _) -> new Raised(
            row.getObject("decision_id", UUID.class), row.getObject("action_id", UUID.class)))
        .list();
  }

  List<UUID> recommended(Occasion occasion) {
    return jdbc.sql(RECOMMENDED)
        .param("body", occasion.body().value())
        .param("day", occasion.day())
        .param("meeting", occasion.meeting().value())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  List<Earlier> unapproved(Occasion occasion) {
    return jdbc.sql(UNAPPROVED)
        .param("body", occasion.body().value())
        .param("day", occasion.day())
        .param("meeting", occasion.meeting().value())
        .query(EarlierStore::earlier)
        .list();
  }

  /** The meeting before. */
  Optional<Earlier> last(Occasion occasion) {
    return jdbc.sql(LAST)
        .param("body", occasion.body().value())
        .param("day", occasion.day())
        .param("meeting", occasion.meeting().value())
        .query(EarlierStore::earlier)
        .optional();
  }

  private static Earlier earlier(ResultSet row, int index) throws SQLException {
    return new Earlier(
        new MeetingId(row.getObject("id", UUID.class)),
        "M-" + row.getInt("number"),
        row.getObject("on_day", LocalDate.class));
  }
}
