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
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Break-glass as rows: added once, seen once, never deleted. */
@Repository
class GlassStore {

  private static final String ROLES = """
      select role from break_glass_role where since <= :day and (until is null or until > :day)
      """;

  private static final String BEHIND = """
      select case_behind_glass(:label, :day)
      """;

  private static final String ADD = """
      insert into break_glass (id, case_id, person_id, reason, broken_at, ends_at)
      values (:id, :case, :person, :reason, :at, :ends)
      on conflict do nothing
      """;

  private static final String TO_TELL = """
      select p.email
        from told_of_glass(:case) t
        join person p on p.id = t.person_id
       where p.left_at is null
       order by p.email
      """;

  private static final String OF = """
      select id, case_id, person_id, reason, broken_at, ends_at, seen_at, seen_by
        from break_glass
       where (cast(:id as uuid) is null or id = :id)
         and (cast(:case as uuid) is null or case_id = :case)
       order by broken_at desc, id desc
       limit 100
      """;

  private static final String UNSEEN = """
      select b.id, c.label, b.broken_at, p.name
        from break_glass b
        join case_file c on c.id = b.case_id
        join person p on p.id = b.person_id
       where b.seen_at is null and not is_me(b.person_id)
       order by b.broken_at, b.id
       limit 50
      """;

  private static final String SEE = """
      update break_glass set seen_at = :at, seen_by = :by
       where id = :id and seen_at is null
      """;

  private final JdbcClient jdbc;

  GlassStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The roles that may break glass on that day. */
  List<String> roles(LocalDate day) {
    return jdbc.sql(ROLES).param("day", day).query((row, _) -> row.getString(1)).list();
  }

  /** The case of that label, unless the viewer may not break glass for it. */
  Optional<CaseId> behind(String label, LocalDate day) {
    return jdbc.sql(BEHIND)
        .param("label", label)
        .param("day", day)
        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .single()
        .map(CaseId::new);
  }

  boolean add(BrokenGlass glass) {
    return jdbc.sql(ADD)
            .param("id", glass.id())
            .param("case", glass.file().value())
            .param("person", glass.person().value())
            .param("reason", glass.reason())
            .param("at", utc(glass.brokenAt()))
            .param("ends", utc(glass.endsAt()))
            .update()
        == 1;
  }

  List<String> addressesToTell(CaseId file) {
    return jdbc.sql(TO_TELL)
        .param("case", file.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  List<BrokenGlass> of(CaseId file) {
    return jdbc.sql(OF)
        .param("id", null)
        .param("case", file.value())
        .query(GlassStore::glass)
        .list();
  }

  /** What somebody else than the viewer opened and nobody has looked at yet, longest waiting first. */
  List<Unseen> unseen() {
    return jdbc.sql(UNSEEN)
        .query((row, _) -> new Unseen(
            row.getObject("id", UUID.class),
            row.getString("label"),
            row.getString("name"),
            row.getObject("broken_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * Break-glass that nobody has looked at yet.
   *
   * @param name who broke it
   */
  record Unseen(UUID id, String label, String name, Instant brokenAt) {}

  Optional<BrokenGlass> find(UUID id) {
    return jdbc.sql(OF)
        .param("id", id)
        .param("case", null)
        .query(GlassStore::glass)
        .optional();
  }

  boolean see(UUID id, PersonId by, Instant at) {
    return jdbc.sql(SEE)
            .param("id", id)
            .param("by", by.value())
            .param("at", utc(at))
            .update()
        == 1;
  }

  private static BrokenGlass glass(ResultSet row, int index) throws SQLException {
    var seen = row.getObject("seen_at", OffsetDateTime.class);
    var by = row.getObject("seen_by", UUID.class);
    return new BrokenGlass(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("reason"),
        row.getObject("broken_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        seen == null ? null : seen.toInstant(),
        by == null ? null : new PersonId(by));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
