package org.lapwing.incidents.packs;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.packs.PackLine.Mark;
import org.lapwing.incidents.packs.PackLine.Written;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written into packs and which fields are done, as rows that are never changed. */
@Repository
class PackStore {

  private static final String WRITTEN = """
      select distinct on (field, child_id) field, child_id, words, edition
        from pack_answer
       where incident_id = :incident and kind = :kind
       order by field, child_id, edition desc
      """;

  private static final String WRITE = """
      insert into pack_answer (id, case_id, incident_id, kind, field, child_id, edition, words, told_at, told_by)
      values (:id, :case, :incident, :kind, :field, :child, :edition, :words, :at, :by)
      on conflict do nothing
      """;

  private static final String IS_WRITTEN = """
      select exists (select from pack_answer where id = :id)
      """;

  private static final String MARKS = """
      select distinct on (field, child_id) field, child_id, done, fingerprint
        from pack_mark
       where incident_id = :incident and kind = :kind
       order by field, child_id, told_at desc, id desc
      """;

  private static final String MARK = """
      insert into pack_mark (id, case_id, incident_id, kind, field, child_id, done, fingerprint, told_at, told_by)
      values (:id, :case, :incident, :kind, :field, :child, :done, :fingerprint, :at, :by)
      """;

  /** When and by whom. */
  record By(PersonId person, Instant at) {}

  private final JdbcClient jdbc;

  PackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was written and marked, by the keys of lines. */
  Pack.Kept of(Incident incident, PackKind kind) {
    return new Pack.Kept(written(incident, kind), marks(incident, kind));
  }

  private Map<String, Written> written(Incident incident, PackKind kind) {
    return jdbc
        .sql(WRITTEN)
        .param("incident", incident.id().value())
        .param("kind", kind.code())
        .query((row, _) ->
            Map.entry(key(row), new Written(row.getString("words"), row.getInt("edition"))))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<String, Mark> marks(Incident incident, PackKind kind) {
    return jdbc
        .sql(MARKS)
        .param("incident", incident.id().value())
        .param("kind", kind.code())
        .query((row, _) ->
            Map.entry(key(row), new Mark(row.getBoolean("done"), row.getString("fingerprint"))))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether that was written before, by the same form. */
  boolean isWritten(UUID once) {
    return jdbc.sql(IS_WRITTEN).param("id", once).query(Boolean.class).single();
  }

  /** Writes the next edition of a field, unless somebody else did so meanwhile. */
  boolean write(UUID once, Pack pack, PackLine line, String words, By by) {
    return jdbc.sql(WRITE)
            .param("id", once)
            .param("case", pack.incident().caseFile().value())
            .param("incident", pack.incident().id().value())
            .param("kind", pack.kind().code())
            .param("field", line.field().code())
            .param("child", child(line), java.sql.Types.OTHER)
            .param("edition", line.written().edition() + 1)
            .param("words", words)
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .param("by", by.person().value())
            .update()
        == 1;
  }

  UUID mark(Pack pack, PackLine line, boolean done, By by) {
    var id = Ids.next();
    jdbc.sql(MARK)
        .param("id", id)
        .param("case", pack.incident().caseFile().value())
        .param("incident", pack.incident().id().value())
        .param("kind", pack.kind().code())
        .param("field", line.field().code())
        .param("child", child(line), java.sql.Types.OTHER)
        .param("done", done)
        .param("fingerprint", line.fingerprint())
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .param("by", by.person().value())
        .update();
    return id;
  }

  private static @Nullable UUID child(PackLine line) {
    var child = line.child();
    return child == null ? null : child.id();
  }

  private static String key(ResultSet row) throws SQLException {
    var child = row.getObject("child_id", UUID.class);
    return row.getString("field") + (child == null ? "" : "." + child);
  }
}
