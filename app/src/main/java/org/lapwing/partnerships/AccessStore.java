package org.lapwing.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Grants and walls as rows: made once, ended once, never deleted. */
@Repository
class AccessStore {

  private static final String GRANT = """
      insert into case_grant (id, case_id, person_id, reason, granted_at, granted_by, ends_at)
      values (:id, :case, :person, :reason, :at, :by, :ends)
      on conflict do nothing
      """;

  private static final String GRANTS = """
      select id, case_id, person_id, reason, granted_at, granted_by, ends_at, ended_at, ended_by, end_reason
        from case_grant
       where (cast(:id as uuid) is null or id = :id)
         and (cast(:case as uuid) is null or case_id = :case)
         and (cast(:person as uuid) is null or person_id = :person)
       order by granted_at desc, id desc
       limit 200
      """;

  private static final String REVOKE = """
      update case_grant set ended_at = :at, ended_by = :by, end_reason = :reason
       where id = :id and ended_at is null
      """;

  private static final String BUILD = """
      insert into wall (id, case_id, person_id, reason, built_at, built_by)
      values (:id, :case, :person, :reason, :at, :by)
      on conflict do nothing
      """;

  private static final String WALLS = """
      select id, case_id, person_id, reason, built_at, built_by, ended_at, ended_by, end_reason
        from wall
       where (cast(:id as uuid) is null or id = :id)
         and (cast(:case as uuid) is null or case_id = :case)
       order by built_at desc, id desc
       limit 200
      """;

  private static final String TAKE_DOWN = """
      update wall set ended_at = :at, ended_by = :by, end_reason = :reason
       where id = :id and ended_at is null
      """;

  private static final String IS_WALLED = """
      select exists (select from wall where case_id = :case and person_id = :person and ended_at is null)
      """;

  private static final String OTHERS_WHO_KEEP = """
      select count(distinct r.person_id)
        from role_holding r
       where r.role in ('administrator', 'business_manager') and r.ended_at is null and r.person_id <> :person
         and not exists (select from wall w
                          where w.case_id = :case and w.person_id = r.person_id and w.ended_at is null)
      """;

  private static final String SERVES = """
      select exists (select from role_holding where person_id = :person and ended_at is null)
      """;

  private static final String IS_GUEST = """
      select exists (select from case_guest where case_id = :case and person_id = :person)
      """;

  private static final String ACTS_AS_DELEGATE = """
      select acts_as_delegate(:case)
      """;

  private final JdbcClient jdbc;

  AccessStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean grant(CaseGrant grant) {
    return jdbc.sql(GRANT)
            .param("id", grant.id())
            .param("case", grant.file().value())
            .param("person", grant.person().value())
            .param("reason", grant.reason())
            .param("at", utc(grant.grantedAt()))
            .param("by", value(grant.grantedBy()))
            .param("ends", utc(grant.endsAt()))
            .update()
        == 1;
  }

  Optional<CaseGrant> findGrant(UUID id) {
    return grants(id, null, null).stream().findFirst();
  }

  List<CaseGrant> grants(@Nullable CaseId file, @Nullable PersonId person) {
    return grants(null, file, person);
  }

  private List<CaseGrant> grants(
      @Nullable UUID id, @Nullable CaseId file, @Nullable PersonId person) {
    return jdbc.sql(GRANTS)
        .param("id", id)
        .param("case", file == null ? null : file.value())
        .param("person", value(person))
        .query(AccessStore::grant)
        .list();
  }

  boolean revoke(UUID grant, Instant at, PersonId by, Reason reason) {
    return end(jdbc.sql(REVOKE), grant, at, by, reason);
  }

  boolean build(Wall wall) {
    return jdbc.sql(BUILD)
            .param("id", wall.id())
            .param("case", wall.file().value())
            .param("person", wall.person().value())
            .param("reason", wall.reason())
            .param("at", utc(wall.builtAt()))
            .param("by", value(wall.builtBy()))
            .update()
        == 1;
  }

  Optional<Wall> findWall(UUID id) {
    return walls(id, null).stream().findFirst();
  }

  List<Wall> walls(CaseId file) {
    return walls(null, file);
  }

  private List<Wall> walls(@Nullable UUID id, @Nullable CaseId file) {
    return jdbc.sql(WALLS)
        .param("id", id)
        .param("case", file == null ? null : file.value())
        .query(AccessStore::wall)
        .list();
  }

  boolean takeDown(UUID wall, Instant at, PersonId by, Reason reason) {
    return end(jdbc.sql(TAKE_DOWN), wall, at, by, reason);
  }

  boolean isWalled(CaseId file, PersonId person) {
    return jdbc.sql(IS_WALLED)
        .param("case", file.value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  boolean actsAsDelegate(CaseId file) {
    return jdbc.sql(ACTS_AS_DELEGATE)
        .param("case", file.value())
        .query(Boolean.class)
        .single();
  }

  /** How many others could still look after access to the case if this person no longer could. */
  int othersWhoKeep(CaseId file, PersonId person) {
    return jdbc.sql(OTHERS_WHO_KEEP)
        .param("case", file.value())
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  boolean serves(PersonId person) {
    return jdbc.sql(SERVES).param("person", person.value()).query(Boolean.class).single();
  }

  boolean isGuest(CaseId file, PersonId person) {
    return jdbc.sql(IS_GUEST)
        .param("case", file.value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  private static boolean end(
      StatementSpec ending, UUID id, Instant at, PersonId by, Reason reason) {
    return ending
            .param("id", id)
            .param("at", utc(at))
            .param("by", by.value())
            .param("reason", reason.words())
            .update()
        == 1;
  }

  static CaseGrant grant(ResultSet row, int index) throws SQLException {
    return new CaseGrant(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("reason"),
        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
        person(row, "granted_by"),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        moment(row, "ended_at"),
        person(row, "ended_by"),
        row.getString("end_reason"));
  }

  private static Wall wall(ResultSet row, int index) throws SQLException {
    return new Wall(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("reason"),
        row.getObject("built_at", OffsetDateTime.class).toInstant(),
        person(row, "built_by"),
        moment(row, "ended_at"),
        person(row, "ended_by"),
        row.getString("end_reason"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
