package org.lapwing.oversight.challenges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Entry.Kind;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about challenges, as rows that are never changed. */
@Repository
class EntryStore {

  private static final String ADD = """
      insert into challenge_entry (id, challenge_id, kind, note, at, by_id, due_on, body_id, action_id, file_id)
      values (:id, :challenge, :kind, :note, :at, :by, :due, :body, :action, :file)
      """;

  private static final String OF = """
      select id, challenge_id, kind, note, at, by_id, due_on, body_id, action_id, file_id
        from challenge_entry
       where challenge_id = :challenge
       order by at desc, id desc
      """;

  private static final String ONE = """
      select id, challenge_id, kind, note, at, by_id, due_on, body_id, action_id, file_id
        from challenge_entry
       where id = :id
      """;

  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Entry entry) {
    jdbc.sql(ADD)
        .param("id", entry.id())
        .param("challenge", entry.challenge().value())
        .param("kind", entry.kind().code())
        .param("note", entry.note())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("by", entry.by().value())
        .param("due", entry.due(), Types.DATE)
        .param("body", entry.body() == null ? null : entry.body().value(), Types.OTHER)
        .param("action", entry.action(), Types.OTHER)
        .param("file", entry.file() == null ? null : entry.file().value(), Types.OTHER)
        .update();
  }

  /** The newest first. */
  List<Entry> of(ChallengeId challenge) {
    return jdbc.sql(OF)
        .param("challenge", challenge.value())
        .query(EntryStore::entry)
        .list();
  }

  Optional<Entry> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(EntryStore::entry).optional();
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    var body = row.getObject("body_id", UUID.class);
    var file = row.getObject("file_id", UUID.class);
    return new Entry(
        row.getObject("id", UUID.class),
        new ChallengeId(row.getObject("challenge_id", UUID.class)),
        Kind.of(row.getString("kind")),
        row.getString("note"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("by_id", UUID.class)),
        row.getObject("due_on", LocalDate.class),
        body == null ? null : new BodyId(body),
        row.getObject("action_id", UUID.class),
        file == null ? null : new FileId(file));
  }
}
