package org.lapwing.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions as rows that are never changed, and who must take one. */
@Repository
class PositionStore {

  private static final String PARTNERS = """
      select agency_kind
        from statutory_partner
       where since <= :day and (until is null or until > :day)
       order by agency_kind
      """;

  private static final String OF = """
      select id, child_id, agency_kind, agency_id, person_id, standing, reasons, dissents, taken_at, round, delegate
        from criteria_position
       where child_id = :child
       order by taken_at, id
      """;

  private static final String TAKEN = """
      select count(*) from criteria_position where id = :id
      """;

  private static final String TAKE = """
      insert into criteria_position (id, case_id, child_id, agency_kind, agency_id, person_id, standing, reasons, dissents, taken_at, round, delegate)
      values (:id, :case, :child, :kind, :agency, :person, :standing, :reasons, :dissents, :at, :round, :delegate)
      """;

  private final JdbcClient jdbc;

  PositionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The kinds of agency that are statutory partners on that day. */
  List<AgencyKind> partners(LocalDate day) {
    return jdbc.sql(PARTNERS)
        .param("day", day)
        .query((row, _) -> kind(row.getString("agency_kind")))
        .list();
  }

  List<Position<Standing>> of(UUID child) {
    return jdbc.sql(OF).param("child", child).query(PositionStore::position).list();
  }

  /** Whether the form that carries this id was sent before. */
  boolean isTaken(UUID id) {
    return jdbc.sql(TAKEN).param("id", id).query(Long.class).single() > 0;
  }

  void take(Child of, Position<Standing> position) {
    jdbc.sql(TAKE)
        .param("id", position.id())
        .param("case", of.caseFile().value())
        .param("child", of.id())
        .param("kind", position.partner().code())
        .param("agency", position.agency().value())
        .param("person", position.person().value())
        .param("standing", position.standing().code())
        .param("reasons", position.reasons())
        .param("dissents", position.dissents())
        .param("at", position.at().atOffset(ZoneOffset.UTC))
        .param("round", position.round())
        .param("delegate", position.delegate())
        .update();
  }

  private static Position<Standing> position(ResultSet row, int index) throws SQLException {
    return new Position<>(
        row.getObject("id", UUID.class),
        row.getObject("child_id", UUID.class),
        kind(row.getString("agency_kind")),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Standing.of(row.getString("standing")),
        row.getString("reasons"),
        row.getBoolean("dissents"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getInt("round"),
        row.getBoolean("delegate"));
  }

  static AgencyKind kind(String code) {
    return AgencyKind.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
