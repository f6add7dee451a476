package org.lapwing.anonymity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import org.springframework.stereotype.Repository;

/** Grants of names as rows: made once, ended once, never deleted. */
@Repository
class NameGrantStore {

  private static final String GRANTS = """
      select id, case_id, person_id, reason, granted_at, granted_by, ends_at, ended_at, end_reason
        from name_grant
       where (cast(:id as uuid) is null or id = :id)
         and (cast(:case as uuid) is null or case_id = :case)
       order by granted_at desc, id desc
       limit 200
      """;

  private static final String GIVE = """
      insert into name_grant (id, case_id, person_id, reason, granted_at, granted_by, ends_at)
      values (:id, :case, :person, :reason, :at, :by, :ends)
      on conflict do nothing
      """;

  private static final String END = """
      update name_grant set ended_at = :at, ended_by = :by, end_reason = :reason
       where id = :id and ended_at is null
      """;

  private final JdbcClient jdbc;

  NameGrantStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<NameGrant> of(CaseId file) {
    return ask(null, file);
  }

  Optional<NameGrant> find(UUID id) {
    return ask(id, null).stream().findFirst();
  }

  boolean give(NameGrant grant) {
    return jdbc.sql(GIVE)
            .param("id", grant.id())
            .param("case", grant.caseFile().value())
            .param("person", grant.person().value())
            .param("reason", grant.reason())
            .param("at", utc(grant.grantedAt()))
            .param("by", grant.grantedBy().value())
            .param("ends", utc(grant.endsAt()))
            .update()
        == 1;
  }

  boolean end(UUID grant, Instant at, PersonId by, String reason) {
    return jdbc.sql(END)
            .param("id", grant)
            .param("at", utc(at))
            .param("by", by.value())
            .param("reason", reason)
            .update()
        == 1;
  }

  private List<NameGrant> ask(@Nullable UUID id, @Nullable CaseId file) {
    return jdbc.sql(GRANTS)
        .param("id", id, Types.OTHER)
        .param("case", file == null ? null : file.value(), Types.OTHER)
        .query(NameGrantStore::grant)
        .list();
  }

  private static NameGrant grant(ResultSet row, int index) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new NameGrant(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("reason"),
        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("granted_by", UUID.class)),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getString("end_reason"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
