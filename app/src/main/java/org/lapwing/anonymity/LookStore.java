package org.lapwing.anonymity;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.anonymity.Names.Look;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at real names, as rows that are never changed. */
@Repository
class LookStore {

  private static final String OF = """
      select person_id, reason, looked_at
        from name_look
       where case_id = :case
       order by looked_at desc, id desc
       limit 50
      """;

  private static final String KEEP = """
      insert into name_look (id, case_id, person_id, reason, looked_at)
      values (:id, :case, :person, :reason, :at)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  LookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Look> of(CaseId file) {
    return jdbc.sql(OF)
        .param("case", file.value())
        .query((row, _) -> new Look(
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("reason"),
            row.getObject("looked_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void keep(UUID id, CaseId file, Look look) {
    jdbc.sql(KEEP)
        .param("id", id)
        .param("case", file.value())
        .param("person", look.person().value())
        .param("reason", look.reason())
        .param("at", look.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
