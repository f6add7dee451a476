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
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Roles.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles as rows: given once, ended once, never deleted. */
@Repository
class RoleStore {

  private static final String OF = """
      select id, person_id, role, given_at, given_by, ended_at, ended_by, end_reason
        from role_holding
       where person_id = :person
       order by ended_at desc nulls first, given_at desc, id
      """;

  private static final String ONE = """
      select id, person_id, role, given_at, given_by, ended_at, ended_by, end_reason
        from role_holding
       where id = :id
      """;

  private static final String GIVE = """
      insert into role_holding (id, person_id, role, given_at, given_by) values (:id, :person, :role, :at, :by)
      on conflict (partnership_id, person_id, role) where ended_at is null do nothing
      """;

  private static final String END = """
      update role_holding set ended_at = :at, ended_by = :by, end_reason = :reason
       where id = :id and ended_at is null
      """;

  private static final String ADMINISTRATORS = """
      select id from role_holding where role = 'administrator' and ended_at is null order by id for update
      """;

  private static final String HAS_LEFT = """
      select left_at is not null from person where id = :person
      """;

  private static final String LEAVE = """
      update person set left_at = :at, version = version + 1 where id = :person and left_at is null
      """;

  private static final String GONE = """
      select r.person_id
        from role_holding r
       where r.ended_at is not null
         and not exists (select from role_holding l where l.person_id = r.person_id and l.ended_at is null)
      union
      select r.person_id
        from role_holding r
        join person p on p.id = r.person_id
       where r.ended_at is null and p.left_at is not null
      """;

  private final JdbcClient jdbc;

  RoleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Holding> of(PersonId person) {
    return jdbc.sql(OF)
        .param("person", person.value())
        .query(RoleStore::holding)
        .list();
  }

  Optional<Holding> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(RoleStore::holding).optional();
  }

  boolean give(UUID id, PersonId person, Role role, Instant at, @Nullable PersonId by) {
    return jdbc.sql(GIVE)
            .param("id", id)
            .param("person", person.value())
            .param("role", role.code())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by == null ? null : by.value())
            .update()
        == 1;
  }

  boolean end(UUID id, Instant at, PersonId by, Reason reason) {
    return jdbc.sql(END)
            .param("id", id)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .param("reason", reason.words())
            .update()
        == 1;
  }

  /** How many administrators there are; none of them can be ended by anybody else until this transaction ends. */
  int lockAdministrators() {
    return jdbc.sql(ADMINISTRATORS).query(UUID.class).list().size();
  }

  boolean hasLeft(PersonId person) {
    return jdbc.sql(HAS_LEFT)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  void leave(PersonId person, Instant at) {
    jdbc.sql(LEAVE)
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those who served here once and do no more. */
  List<PersonId> gone() {
    return jdbc.sql(GONE)
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .list();
  }

  private static Holding holding(ResultSet row, int index) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Holding(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        Role.of(row.getString("role")),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        person(row, "given_by"),
        ended == null ? null : ended.toInstant(),
        person(row, "ended_by"),
        row.getString("end_reason"));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
