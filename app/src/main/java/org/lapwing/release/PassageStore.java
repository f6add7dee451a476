package org.lapwing.release;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote each passage of words first, and who cleared it. */
@Repository
class PassageStore {

  private static final String OF = """
      select p.id, p.words, p.written_by, w.name as writer, coalesce(c.name, '') as cleared_by
        from statement_passage p
        join person w on w.id = p.written_by
        left join person c on c.id = p.cleared_by
       where p.statement_id = :statement
       order by (p.cleared_by is null), p.written_at, p.id
      """;

  private static final String PUBLIC_BEFORE = """
      select statement_id, version, title, issued_by, contact, changed, body, not_before, action_ids,
             stage, stage_on, source, revision
        from statement_edition
       where statement_id = :statement and stage in ('released', 'corrected')
      """;

  private static final String WRITE = """
      insert into statement_passage (id, statement_id, words, written_by, written_at)
      values (:id, :statement, :words, :by, :at)
      """;

  private static final String CLEAR = """
      update statement_passage set cleared_by = :by, cleared_at = :at
       where id in (:ids) and statement_id = :statement and cleared_by is null
      """;

  private static final String SETTLE = """
      update statement_edition set uncleared_by = :by where statement_id = :statement and version = :version
      """;

  private final JdbcClient jdbc;

  PassageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How far this text of the statement has been read. */
  Clearance of(UUID statement, Text text) {
    var known = jdbc
        .sql(OF)
        .param("statement", statement)
        .query((row, _) -> new Passage(
            row.getObject("id", UUID.class),
            "",
            row.getString("words"),
            new PersonId(row.getObject("written_by", UUID.class)),
            row.getString("writer"),
            row.getString("cleared_by"),
            false))
        .list()
        .stream()
        .collect(Collectors.toMap(Passage::words, passage -> passage, (first, _) -> first));
    var publicly = publicBefore(statement);
    return new Clearance(text.passages().stream()
        .map(named -> passage(named, known, publicly.contains(named.words())))
        .toList());
  }

  private static Passage passage(Text.Named named, Map<String, Passage> known, boolean isPublic) {
    @Nullable Passage one = known.get(named.words());
    return one == null
        ? new Passage(null, named.part(), named.words(), null, "", "", isPublic)
        : new Passage(
            one.id(), named.part(), one.words(), one.by(), one.writer(), one.clearedBy(), isPublic);
  }

  private Set<String> publicBefore(UUID statement) {
    return jdbc
        .sql(PUBLIC_BEFORE)
        .param("statement", statement)
        .query(StatementRow::edition)
        .list()
        .stream()
        .flatMap(edition -> edition.text().passages().stream())
        .map(Text.Named::words)
        .collect(Collectors.toSet());
  }

  /** Remembers who wrote what stands in the text for the first time. */
  void written(Edition edition, PersonId by, Instant at) {
    of(edition.statement(), edition.text()).passages().stream()
        .filter(passage -> passage.id() == null && !passage.isPublic())
        .map(Passage::words)
        .distinct()
        .forEach(words -> jdbc.sql(WRITE)
            .param("id", Ids.next())
            .param("statement", edition.statement())
            .param("words", words)
            .param("by", by.value())
            .param("at", StatementRow.at(at))
            .update());
    settle(edition);
  }

  void clear(Edition edition, Collection<UUID> passages, PersonId by, Instant at) {
    jdbc.sql(CLEAR)
        .param("ids", passages)
        .param("statement", edition.statement())
        .param("by", by.value())
        .param("at", StatementRow.at(at))
        .update();
    settle(edition);
  }

  /** Keeps on the version whose words nobody else has read, because row security asks for it. */
  private void settle(Edition edition) {
    var writers = of(edition.statement(), edition.text()).uncleared().stream()
        .flatMap(passage -> java.util.Optional.ofNullable(passage.by()).stream())
        .map(PersonId::value)
        .distinct()
        .toArray(UUID[]::new);
    jdbc.sql(SETTLE)
        .param("statement", edition.statement())
        .param("version", edition.version())
        .param("by", writers)
        .update();
  }

  /** The ids among these that a person could clear in this text. */
  static List<UUID> clearable(Clearance clearance, Doer doer, Collection<UUID> chosen) {
    return clearance.waitsFor(doer).stream()
        .flatMap(passage -> java.util.Optional.ofNullable(passage.id()).stream())
        .filter(chosen::contains)
        .toList();
  }
}
