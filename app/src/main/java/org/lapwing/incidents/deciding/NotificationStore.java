package org.lapwing.incidents.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.deciding.Notification.Said;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Decisions on notifying and the partners' views as rows that are never changed. */
@Repository
class NotificationStore {

  private static final String DECISIONS = """
      select child_id, round, 'local_authority' as agency_kind, person_id, notifies, reasons, delegate, decided_at as said_at
        from notification_decision
       where child_id in (:children)
       order by decided_at, id
      """;

  private static final String VIEWS = """
      select child_id, round, agency_kind, person_id, notifies, reasons, delegate, taken_at as said_at
        from notification_view
       where child_id in (:children)
       order by taken_at, id
      """;

  private static final String DECIDE = """
      insert into notification_decision (id, case_id, child_id, round, notifies, reasons, agency_id, person_id, delegate, decided_at)
      values (:id, :case, :child, :round, :notifies, :reasons, :agency, :person, :delegate, :at)
      on conflict (id) do nothing
      """;

  private static final String VIEW = """
      insert into notification_view (id, case_id, child_id, round, agency_kind, agency_id, person_id, notifies, reasons, delegate, taken_at)
      values (:id, :case, :child, :round, :kind, :agency, :person, :notifies, :reasons, :delegate, :at)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;

  NotificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Said> decisions(Collection<UUID> children) {
    return jdbc.sql(DECISIONS)
        .param("children", children)
        .query(NotificationStore::said)
        .list();
  }

  List<Said> views(Collection<UUID> children) {
    return jdbc.sql(VIEWS)
        .param("children", children)
        .query(NotificationStore::said)
        .list();
  }

  /** False if the form was sent before. */
  boolean decide(UUID id, Child child, AgencyId agency, Said said) {
    return say(jdbc.sql(DECIDE), id, child, agency, said);
  }

  /** False if the form was sent before. */
  boolean view(UUID id, Child child, AgencyId agency, Said said) {
    return say(jdbc.sql(VIEW), id, child, agency, said);
  }

  private static boolean say(StatementSpec how, UUID id, Child child, AgencyId agency, Said said) {
    return how.param("id", id)
            .param("case", child.caseFile().value())
            .param("child", child.id())
            .param("round", said.round())
            .param("kind", said.partner().code())
            .param("agency", agency.value())
            .param("person", said.person().value())
            .param("notifies", said.notifies())
            .param("reasons", said.reasons())
            .param("delegate", said.delegate())
            .param("at", said.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Said said(ResultSet row, int index) throws SQLException {
    return new Said(
        row.getObject("child_id", UUID.class),
        row.getInt("round"),
        AgencyKind.valueOf(row.getString("agency_kind").toUpperCase(Locale.ROOT)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBoolean("notifies"),
        row.getString("reasons"),
        row.getBoolean("delegate"),
        row.getObject("said_at", OffsetDateTime.class).toInstant());
  }
}
