package org.lapwing.incidents.rapidreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of actions as rows: written anew, never changed, and cleared once. */
@Repository
class PanelWordingStore {

  private static final String WAITING = """
      select distinct on (w.action_id) w.id, w.action_id, w.promise, w.due_on, w.written_at, w.written_by
        from panel_wording w
       where w.action_id in (:actions)
         and not exists (select from panel_clearance c where c.action_id = w.action_id)
       order by w.action_id, w.written_at desc, w.id desc
      """;

  private static final String CLEARED = """
      select action_id, wording_id from panel_clearance where action_id in (:actions)
      """;

  private static final String WRITE = """
      insert into panel_wording (id, case_id, action_id, promise, due_on, written_at, written_by)
      values (:id, :case, :action, :promise, :due, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String CLEAR = """
      insert into panel_clearance (wording_id, case_id, action_id, cleared_at, cleared_by)
      values (:wording, :case, :action, :at, :by)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  PanelWordingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which wording of an action was cleared; the action of the partnership carries its id. */
  record Cleared(UUID action, UUID wording) {}

  /** The words that wait for a second reader. */
  List<PanelWording> waiting(Collection<UUID> actions) {
    return actions.isEmpty()
        ? List.of()
        : jdbc.sql(WAITING)
            .param("actions", actions)
            .query(PanelWordingStore::wording)
            .list();
  }

  List<Cleared> cleared(Collection<UUID> actions) {
    return actions.isEmpty()
        ? List.of()
        : jdbc.sql(CLEARED)
            .param("actions", actions)
            .query((row, _) -> new Cleared(
                row.getObject("action_id", UUID.class), row.getObject("wording_id", UUID.class)))
            .list();
  }

  Optional<Cleared> cleared(UUID action) {
    return cleared(List.of(action)).stream().findFirst();
  }

  /** False if the form was sent before. */
  boolean write(Incident of, PanelWording wording) {
    return jdbc.sql(WRITE)
            .param("id", wording.id())
            .param("case", of.caseFile().value())
            .param("action", wording.action())
            .param("promise", wording.promise())
            .param("due", wording.due())
            .param("at", wording.writtenAt().atOffset(ZoneOffset.UTC))
            .param("by", wording.writtenBy().value())
            .update()
        == 1;
  }

  /** False if the action left the case group before. */
  boolean clear(Incident of, PanelWording wording, Instant at, PersonId by) {
    return jdbc.sql(CLEAR)
            .param("wording", wording.id())
            .param("case", of.caseFile().value())
            .param("action", wording.action())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .update()
        == 1;
  }

  private static PanelWording wording(ResultSet row, int index) throws SQLException {
    return new PanelWording(
        row.getObject("id", UUID.class),
        row.getObject("action_id", UUID.class),
        row.getString("promise"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("written_by", UUID.class)));
  }
}
