package org.lapwing.partnerships;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Cases.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Case files as rows. Row security has already chosen which; what is asked here is by which right. */
@Repository
class CaseStore {

  private static final String OPEN = """
      insert into case_file (id, label, opened_at) values (:id, :label, :at)
      on conflict do nothing
      """;

  private static final String CALLED = """
      select id from case_file where label = :label
      """;

  private static final String VISIBLE = """
      select c.id, c.label, c.opened_at,
             case when not c.id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]) then 'keeping'
                  when :runs then 'role'
                  when exists (select from case_grant g
                                where g.case_id = c.id and is_me(g.person_id)
                                  and g.granted_at <= :at and g.ends_at > :at and g.ended_at is null) then 'grant'
                  else 'break_glass' end as by_right,
             case when :runs then null else greatest(
               (select max(g.ends_at) from case_grant g
                 where g.case_id = c.id and is_me(g.person_id)
                   and g.granted_at <= :at and g.ends_at > :at and g.ended_at is null),
               (select max(b.ends_at) from break_glass b
                 where b.case_id = c.id and is_me(b.person_id) and b.broken_at <= :at and b.ends_at > :at))
             end as seen_until
        from case_file c
       where (cast(:id as uuid) is null or c.id = :id)
         and (cast(:words as text) is null or position(lower(:words) in lower(c.label)) > 0)
         and (cast(:after as uuid) is null
              or (c.opened_at, c.id) < (select o.opened_at, o.id from case_file o where o.id = :after))
       order by c.opened_at desc, c.id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  CaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean open(CaseId id, String label, Instant at) {
    return jdbc.sql(OPEN)
            .param("id", id.value())
            .param("label", label)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<CaseFile> find(CaseId id, Instant now) {
    return ask(id, null, null, now, 1).stream().findFirst();
  }

  Optional<CaseId> called(String label) {
    return jdbc.sql(CALLED)
        .param("label", label)
        .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
        .optional();
  }

  List<CaseFile> visible(String words, @Nullable CaseId after, Instant now, int most) {
    return ask(null, words.isEmpty() ? null : words, after, now, most);
  }

  private List<CaseFile> ask(
      @Nullable CaseId id, @Nullable String words, @Nullable CaseId after, Instant now, int most) {
    return jdbc.sql(VISIBLE)
        .param("id", id == null ? null : id.value())
        .param("words", words)
        .param("after", after == null ? null : after.value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("runs", Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR))
        .param("most", most)
        .query(CaseStore::file)
        .list();
  }

  private static CaseFile file(ResultSet row, int index) throws SQLException {
    var until = row.getObject("seen_until", OffsetDateTime.class);
    return new CaseFile(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("label"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        Right.valueOf(row.getString("by_right").toUpperCase(Locale.ROOT)),
        until == null ? null : until.toInstant());
  }
}
