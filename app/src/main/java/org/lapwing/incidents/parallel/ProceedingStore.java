package org.lapwing.incidents.parallel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.parallel.Proceeding.Entry;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proceedings as rows, and what became of each, entry by entry. */
@Repository
class ProceedingStore {

  private static final String OF = """
      select p.id, p.case_id, p.kind, p.kind_since, p.their_name, p.contact, p.reached, p.next_on, p.next_what,
             p.ended_on, p.outcome, p.version, p.recorded_at, p.recorded_by,
             k.words, k.note, k.contact as kind_contact, k.source, k.address
        from proceeding p
        join proceeding_kind k on k.code = p.kind and k.since = p.kind_since
       where p.case_id = :case
       order by p.ended_on desc nulls first, k.place, p.recorded_at, p.id
      """;

  private static final String ADD = """
      insert into proceeding (id, case_id, kind, kind_since, their_name, contact, reached, next_on, next_what, recorded_at, recorded_by)
      values (:id, :case, :kind, :since, :theirs, :contact, :reached, :nextOn, :nextWhat, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String SAVE = """
      update proceeding
         set their_name = :theirs, contact = :contact, reached = :reached, next_on = :nextOn, next_what = :nextWhat,
             ended_on = :endedOn, outcome = :outcome, version = version + 1
       where id = :id and version = :version
      """;

  private static final String TELL = """
      insert into proceeding_entry (id, case_id, proceeding_id, kind, note, told_at, told_by)
      values (:id, :case, :proceeding, :kind, :note, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String HISTORY = """
      select kind, note, told_at, told_by
        from proceeding_entry
       where proceeding_id = :proceeding
       order by told_at desc, id desc
       limit 200
      """;

  private final JdbcClient jdbc;

  ProceedingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that go on first. */
  List<Proceeding> of(CaseId file) {
    return jdbc.sql(OF)
        .param("case", file.value())
        .query(ProceedingStore::proceeding)
        .list();
  }

  /** False if the form was sent before. */
  boolean add(Proceeding one) {
    return jdbc.sql(ADD)
            .param("id", one.id())
            .param("case", one.caseFile().value())
            .param("kind", one.kind().code())
            .param("since", one.kind().since())
            .param("theirs", one.told().theirName())
            .param("contact", one.told().contact())
            .param("reached", one.told().reached())
            .param("nextOn", one.told().nextOn(), Types.DATE)
            .param("nextWhat", one.told().nextWhat())
            .param("at", one.recordedAt().atOffset(ZoneOffset.UTC))
            .param("by", one.recordedBy().value())
            .update()
        == 1;
  }

  /** False if somebody changed it meanwhile. */
  boolean save(Proceeding one) {
    var ended = one.ended();
    return jdbc.sql(SAVE)
            .param("id", one.id())
            .param("version", one.version())
            .param("theirs", one.told().theirName())
            .param("contact", one.told().contact())
            .param("reached", one.told().reached())
            .param("nextOn", one.told().nextOn(), Types.DATE)
            .param("nextWhat", one.told().nextWhat())
            .param("endedOn", ended == null ? null : ended.on(), Types.DATE)
            .param("outcome", ended == null ? "" : ended.outcome())
            .update()
        == 1;
  }

  /** False if the form was sent before. */
  boolean tell(Proceeding of, UUID once, Entry entry) {
    return jdbc.sql(TELL)
            .param("id", once)
            .param("case", of.caseFile().value())
            .param("proceeding", of.id())
            .param("kind", entry.kind().name().toLowerCase(Locale.ROOT))
            .param("note", entry.note())
            .param("at", entry.at().atOffset(ZoneOffset.UTC))
            .param("by", entry.by().value())
            .update()
        == 1;
  }

  /** The latest first. */
  List<Entry> history(UUID proceeding) {
    return jdbc.sql(HISTORY)
        .param("proceeding", proceeding)
        .query((row, _) -> new Entry(
            Entry.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("note"),
            moment(row, "told_at"),
            new PersonId(row.getObject("told_by", UUID.class))))
        .list();
  }

  private static Proceeding proceeding(ResultSet row, int index) throws SQLException {
    return new Proceeding(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        new ProceedingKind(
            row.getString("kind"),
            row.getObject("kind_since", LocalDate.class),
            row.getString("words"),
            row.getString("note"),
            row.getString("kind_contact"),
            row.getString("source"),
            row.getString("address")),
        new Told(
            row.getString("their_name"),
            row.getString("contact"),
            row.getString("reached"),
            row.getObject("next_on", LocalDate.class),
            row.getString("next_what")),
        ended(row),
        row.getInt("version"),
        moment(row, "recorded_at"),
        new PersonId(row.getObject("recorded_by", UUID.class)));
  }

  private static Proceeding.@Nullable Ended ended(ResultSet row) throws SQLException {
    var on = row.getObject("ended_on", LocalDate.class);
    return on == null ? null : new Proceeding.Ended(on, row.getString("outcome"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
