package org.lapwing.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Guests of cases as rows beside their grants, and those who were invited to be one. */
@Repository
class GuestStore {

  private static final String NAME = """
      insert into case_guest (grant_id, case_id, area_id, person_id, agency_id, part, home_id)
      values (:grant, :case, :area, :person, :agency, :part, :home)
      on conflict do nothing
      """;

  private static final String INVITE = """
      insert into guest_invitation (invitation_id, case_id, area_id, part, reason, ends_at)
      values (:invitation, :case, :area, :part, :reason, :ends)
      on conflict do nothing
      """;

  private static final String JOINED = """
      select guest_joined(:invitation, :person, :grant, :at)
      """;

  private static final String OF_CASE = """
      select c.area_id, c.agency_id, c.part, g.id, g.case_id, g.person_id, g.reason, g.granted_at, g.granted_by, g.ends_at,
             g.ended_at, g.ended_by, g.end_reason
        from case_guest c
        join case_grant g on g.id = c.grant_id
       where c.case_id = :case
       order by g.granted_at desc, g.id desc
       limit 200
      """;

  private static final String OF_PERSON = """
      select c.area_id, c.agency_id, c.part, g.id, g.case_id, g.person_id, g.reason, g.granted_at, g.granted_by, g.ends_at,
             g.ended_at, g.ended_by, g.end_reason
        from case_guest c
        join case_grant g on g.id = c.grant_id
       where c.person_id = :person
       order by g.granted_at desc, g.id desc
       limit 200
      """;

  private static final String ENDING = """
      select c.area_id, c.agency_id, c.part, g.id, g.case_id, g.person_id, g.reason, g.granted_at, g.granted_by, g.ends_at,
             g.ended_at, g.ended_by, g.end_reason
        from case_guest c
        join case_grant g on g.id = c.grant_id
       where g.ended_at is null and g.ends_at > :after and g.ends_at <= :before
       order by g.granted_at desc, g.id desc
       limit 200
      """;

  private static final String WAITING = """
      select i.id, i.name, i.ends_at, g.area_id, g.part
        from guest_invitation g
        join invitation i on i.id = g.invitation_id and i.accepted_at is null and i.withdrawn_at is null
       where g.case_id = :case
       order by i.sent_at, i.id
      """;

  private static final String PERSON_OF_AREA = """
      select person_id, agency_id, home_id from person_of_area(:area, :email)
      """;

  /** Somebody of the neighbour's partnership, found by their address. */
  record Known(PersonId person, AgencyId agency, PartnershipId home) {}

  private final JdbcClient jdbc;

  GuestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void name(CaseGrant grant, UUID area, Known known, Guest.Part part) {
    jdbc.sql(NAME)
        .param("grant", grant.id())
        .param("case", grant.file().value())
        .param("area", area)
        .param("person", known.person().value())
        .param("agency", known.agency().value())
        .param("part", part.code())
        .param("home", known.home().value())
        .update();
  }

  void invite(UUID invitation, Guest.Wish wish, Instant ends) {
    jdbc.sql(INVITE)
        .param("invitation", invitation)
        .param("case", wish.file().value())
        .param("area", wish.area())
        .param("part", wish.part().code())
        .param("reason", wish.reason().strip())
        .param("ends", utc(ends))
        .update();
  }

  /** Whether the case was still open to whoever accepted that invitation. */
  boolean joined(UUID invitation, PersonId person, Instant at) {
    return jdbc.sql(JOINED)
        .param("invitation", invitation)
        .param("person", person.value())
        .param("grant", Ids.next())
        .param("at", utc(at))
        .query(Boolean.class)
        .single();
  }

  List<Guest> of(CaseId file) {
    return jdbc.sql(OF_CASE)
        .param("case", file.value())
        .query(GuestStore::guest)
        .list();
  }

  List<Guest> of(PersonId person) {
    return jdbc.sql(OF_PERSON)
        .param("person", person.value())
        .query(GuestStore::guest)
        .list();
  }

  /** Those whose access ends between these moments. */
  List<Guest> ending(Instant after, Instant before) {
    return jdbc.sql(ENDING)
        .param("after", utc(after))
        .param("before", utc(before))
        .query(GuestStore::guest)
        .list();
  }

  List<Guests.Invited> waiting(CaseId file) {
    return jdbc.sql(WAITING)
        .param("case", file.value())
        .query((row, _) -> new Guests.Invited(
            row.getString("name"),
            row.getObject("area_id", UUID.class),
            part(row),
            row.getObject("ends_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<Known> known(UUID area, String email) {
    return jdbc.sql(PERSON_OF_AREA)
        .param("area", area)
        .param("email", email)
        .query((row, _) -> new Known(
            new PersonId(row.getObject("person_id", UUID.class)),
            new AgencyId(row.getObject("agency_id", UUID.class)),
            new PartnershipId(row.getObject("home_id", UUID.class))))
        .optional();
  }

  private static Guest guest(ResultSet row, int index) throws SQLException {
    return new Guest(
        AccessStore.grant(row, index),
        row.getObject("area_id", UUID.class),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        part(row));
  }

  private static Guest.Part part(ResultSet row) throws SQLException {
    return Guest.Part.of(row.getString("part")).orElseThrow();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
