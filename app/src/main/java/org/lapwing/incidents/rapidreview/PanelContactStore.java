package org.lapwing.incidents.rapidreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who was spoken to, as rows. */
@Repository
class PanelContactStore {

  private static final String OF = """
      select id, side, who, spoken_on, safe_by, safe_on, limits, notes, struck, version
        from panel_contact
       where incident_id = :incident and not struck
       order by id
      """;

  private static final String ONE = """
      select id, side, who, spoken_on, safe_by, safe_on, limits, notes, struck, version
        from panel_contact
       where id = :id and incident_id = :incident and not struck
      """;

  private static final String ADD = """
      insert into panel_contact (id, case_id, incident_id, side, who, spoken_on, safe_by, safe_on, limits, notes, told_at, told_by)
      values (:id, :case, :incident, :side, :who, :spoken, :safeBy, :safeOn, :limits, :notes, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String CHANGE = """
      update panel_contact
         set who = :who, spoken_on = :spoken, safe_by = :safeBy, safe_on = :safeOn, limits = :limits, notes = :notes,
             struck = :struck, told_at = :at, told_by = :by, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  PanelContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PanelContact> of(IncidentId incident) {
    return jdbc.sql(OF)
        .param("incident", incident.value())
        .query(PanelContactStore::contact)
        .list();
  }

  Optional<PanelContact> find(IncidentId incident, UUID id) {
    return jdbc.sql(ONE)
        .param("id", id)
        .param("incident", incident.value())
        .query(PanelContactStore::contact)
        .optional();
  }

  /** False if the form was sent before. */
  boolean add(Incident of, PanelContact contact, Instant at, PersonId by) {
    var statement = jdbc.sql(ADD)
        .param("case", of.caseFile().value())
        .param("incident", of.id().value())
        .param("side", contact.wish().side().code());
    return written(statement, contact, at, by) == 1;
  }

  /** False if it changed since the version that was read. */
  boolean change(PanelContact contact, Instant at, PersonId by) {
    var statement = jdbc.sql(CHANGE)
        .param("struck", contact.wish().struck())
        .param("version", contact.version());
    return written(statement, contact, at, by) == 1;
  }

  private static int written(StatementSpec how, PanelContact contact, Instant at, PersonId by) {
    var wish = contact.wish();
    return how.param("id", contact.id())
        .param("who", wish.who())
        .param("spoken", wish.spokenOn(), Types.DATE)
        .param("safeBy", wish.safeBy())
        .param("safeOn", wish.safeOn(), Types.DATE)
        .param("limits", wish.limits())
        .param("notes", wish.notes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  private static PanelContact contact(ResultSet row, int index) throws SQLException {
    return new PanelContact(
        row.getObject("id", UUID.class),
        new PanelContact.Wish(
            PanelContact.Side.of(row.getString("side")).orElseThrow(),
            row.getString("who"),
            row.getObject("spoken_on", LocalDate.class),
            row.getString("safe_by"),
            row.getObject("safe_on", LocalDate.class),
            row.getString("limits"),
            row.getString("notes"),
            row.getBoolean("struck")),
        row.getInt("version"));
  }
}
