package org.lapwing.incidents.rapidreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The panel's actions as rows, while they are of the case group. */
@Repository
class PanelActionStore {

  private static final String OF = """
      select id, kind, what, agency_id, due_on, done_on, struck, version
        from panel_action
       where incident_id = :incident and not struck
       order by id
      """;

  private static final String ONE = """
      select id, kind, what, agency_id, due_on, done_on, struck, version
        from panel_action
       where id = :id and incident_id = :incident and not struck
      """;

  private static final String THESE = """
      select a.id, a.incident_id, a.kind, f.label
        from panel_action a
        join case_file f on f.id = a.case_id
       where a.id in (:ids)
      """;

  private static final String ADD = """
      insert into panel_action (id, case_id, incident_id, kind, what, agency_id, due_on, done_on, told_at, told_by)
      values (:id, :case, :incident, :kind, :what, :agency, :due, :done, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String CHANGE = """
      update panel_action
         set what = :what, agency_id = :agency, due_on = :due, done_on = :done, struck = :struck, told_at = :at,
             told_by = :by, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  PanelActionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where one stands, told without its words. */
  record Stands(UUID id, UUID incident, PanelAction.Kind kind, String caseLabel) {}

  List<PanelAction> of(IncidentId incident) {
    return jdbc.sql(OF)
        .param("incident", incident.value())
        .query(PanelActionStore::action)
        .list();
  }

  Optional<PanelAction> find(IncidentId incident, UUID id) {
    return jdbc.sql(ONE)
        .param("id", id)
        .param("incident", incident.value())
        .query(PanelActionStore::action)
        .optional();
  }

  List<Stands> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE)
            .param("ids", ids)
            .query((row, _) -> new Stands(
                row.getObject("id", UUID.class),
                row.getObject("incident_id", UUID.class),
                PanelAction.Kind.of(row.getString("kind")),
                row.getString("label")))
            .list();
  }

  /** False if the form was sent before. */
  boolean add(Incident of, PanelAction action, Instant at, PersonId by) {
    var statement = jdbc.sql(ADD)
        .param("case", of.caseFile().value())
        .param("incident", of.id().value())
        .param("kind", action.wish().kind().code());
    return written(statement, action, at, by) == 1;
  }

  /** False if it changed since the version that was read. */
  boolean change(PanelAction action, Instant at, PersonId by) {
    var statement =
        jdbc.sql(CHANGE).param("struck", action.wish().struck()).param("version", action.version());
    return written(statement, action, at, by) == 1;
  }

  private static int written(StatementSpec how, PanelAction action, Instant at, PersonId by) {
    var wish = action.wish();
    return how.param("id", action.id())
        .param("what", wish.what())
        .param("agency", Objects.requireNonNull(wish.agency()).value())
        .param("due", wish.due(), Types.DATE)
        .param("done", wish.done(), Types.DATE)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  private static PanelAction action(ResultSet row, int index) throws SQLException {
    return new PanelAction(
        row.getObject("id", UUID.class),
        new PanelAction.Wish(
            PanelAction.Kind.of(row.getString("kind")),
            row.getString("what"),
            new AgencyId(row.getObject("agency_id", UUID.class)),
            row.getObject("due_on", LocalDate.class),
            row.getObject("done_on", LocalDate.class),
            row.getBoolean("struck")),
        row.getInt("version"));
  }
}
