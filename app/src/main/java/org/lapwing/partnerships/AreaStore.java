package org.lapwing.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Areas that share a case, and the agencies that act for them in it, as rows: recorded once, ended once. */
@Repository
class AreaStore {

  private static final String RECORD = """
      insert into case_area (id, case_id, neighbour_id, name, why, since, recorded_at, recorded_by)
      values (:id, :case, :neighbour, :name, :why, :since, :at, :by)
      on conflict do nothing
      """;

  private static final String OF = """
      select id, case_id, neighbour_id, name, why, since, ended_at, end_reason
        from case_area
       where (cast(:id as uuid) is null or id = :id)
         and (cast(:case as uuid) is null or case_id = :case)
       order by ended_at desc nulls first, recorded_at, id
       limit 50
      """;

  private static final String END = """
      update case_area set ended_at = :at, ended_by = :by, end_reason = :reason
       where id = :id and ended_at is null
      """;

  private static final String NAME_AGENCY = """
      insert into case_area_agency (area_id, agency_id, case_id, named_at, named_by)
      values (:area, :agency, :case, :at, :by)
      on conflict do nothing
      """;

  private static final String AGENCIES = """
      select n.agency_id, n.area_id, g.name, g.kind
        from case_area_agency n
        join agency g on g.id = n.agency_id
        join case_area a on a.id = n.area_id and a.ended_at is null
       where n.case_id = :case
       order by a.recorded_at, n.named_at
      """;

  private static final String AGENCIES_OF_AREA = """
      select g.id, g.name, g.kind
        from agencies_of_area(:area) s
        join agency g on g.id = s.agency_id
       order by g.name, g.id
      """;

  private static final String AGENCY_CALLED = """
      select id from agency where name = :name and kind = :kind order by id limit 1
      """;

  private static final String ADD_AGENCY = """
      insert into agency (id, name, kind) values (:id, :name, :kind)
      """;

  private static final String NEIGHBOURS = """
      select id, name from partnership where id <> :here order by name, id
      """;

  private static final String HERE = """
      select name from partnership where id = :here
      """;

  private final JdbcClient jdbc;

  AreaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean record(Area area, Instant at, PersonId by) {
    var neighbour = area.neighbour();
    return jdbc.sql(RECORD)
            .param("id", area.id())
            .param("case", area.file().value())
            .param("neighbour", neighbour == null ? null : neighbour.value())
            .param("name", area.name())
            .param("why", area.why().code())
            .param("since", area.since())
            .param("at", utc(at))
            .param("by", by.value())
            .update()
        == 1;
  }

  List<Area> of(CaseId file) {
    return ask(null, file);
  }

  Optional<Area> find(UUID id) {
    return ask(id, null).stream().findFirst();
  }

  private List<Area> ask(@Nullable UUID id, @Nullable CaseId file) {
    return jdbc.sql(OF)
        .param("id", id)
        .param("case", file == null ? null : file.value())
        .query(AreaStore::area)
        .list();
  }

  boolean end(UUID id, Instant at, PersonId by, Reason reason) {
    return jdbc.sql(END)
            .param("id", id)
            .param("at", utc(at))
            .param("by", by.value())
            .param("reason", reason.words())
            .update()
        == 1;
  }

  boolean name(Area area, AgencyId agency, Instant at, PersonId by) {
    return jdbc.sql(NAME_AGENCY)
            .param("area", area.id())
            .param("agency", agency.value())
            .param("case", area.file().value())
            .param("at", utc(at))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Which agency acts in the case for which area. */
  record Acting(People.Agency agency, UUID area) {}

  List<Acting> agencies(CaseId file) {
    return jdbc.sql(AGENCIES)
        .param("case", file.value())
        .query((row, _) -> new Acting(
            new People.Agency(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("name"),
                AgencyKind.of(row.getString("kind"))),
            row.getObject("area_id", UUID.class)))
        .list();
  }

  List<People.Agency> agenciesOf(Area area) {
    return jdbc.sql(AGENCIES_OF_AREA)
        .param("area", area.id())
        .query((row, _) -> new People.Agency(
            new AgencyId(row.getObject("id", UUID.class)),
            row.getString("name"),
            AgencyKind.of(row.getString("kind"))))
        .list();
  }

  /** The agency of that name and kind, which is entered if there is none; it serves no partnership by that. */
  AgencyId agency(String name, AgencyKind kind) {
    return jdbc.sql(AGENCY_CALLED)
        .param("name", name)
        .param("kind", kind.code())
        .query((row, _) -> new AgencyId(row.getObject("id", UUID.class)))
        .optional()
        .orElseGet(() -> added(name, kind));
  }

  private AgencyId added(String name, AgencyKind kind) {
    var id = new AgencyId(Ids.next());
    jdbc.sql(ADD_AGENCY)
        .param("id", id.value())
        .param("name", name)
        .param("kind", kind.code())
        .update();
    return id;
  }

  List<Areas.Neighbour> neighbours(PartnershipId here) {
    return jdbc.sql(NEIGHBOURS)
        .param("here", here.value())
        .query((row, _) -> new Areas.Neighbour(
            new PartnershipId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  String nameOf(PartnershipId here) {
    return jdbc.sql(HERE).param("here", here.value()).query(String.class).single();
  }

  private static Area area(ResultSet row, int index) throws SQLException {
    var neighbour = row.getObject("neighbour_id", UUID.class);
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Area(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        neighbour == null ? null : new PartnershipId(neighbour),
        row.getString("name"),
        Area.Why.of(row.getString("why")).orElseThrow(),
        row.getObject("since", LocalDate.class),
        ended == null ? null : ended.toInstant(),
        row.getString("end_reason"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
