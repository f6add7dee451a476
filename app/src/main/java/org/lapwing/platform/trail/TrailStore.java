package org.lapwing.platform.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail as rows, which are only ever added. */
@Repository
class TrailStore {

  private static final String ADD = """
      with entry as (
        insert into trail_entry (id, happened_at, recorded_at, viewer, person_id, agency_id, what, kind, subject_id, by_right)
        values (:id, :happened, :recorded, :viewer, :person, :agency, :what, :kind, :subject, :right)
        returning id, partnership_id)
      insert into trail_waiting (entry_id, partnership_id) select id, partnership_id from entry
      """;

  private static final String TAKE_WAITING = """
      delete from trail_waiting
       where entry_id in (select entry_id from trail_waiting order by entry_id limit :most)
      returning entry_id
      """;

  private static final String BY_ID = """
      select id, partnership_id, happened_at, recorded_at, viewer, person_id, agency_id, what, kind, subject_id, by_right
        from trail_entry
       where id = :id
      """;

  private static final String HEAD = """
      select position, entry_id, hash from trail_seal order by position desc limit 1
      """;

  private static final String SEAL = """
      insert into trail_seal (position, entry_id, hash, sealed_at) values (:position, :entry, :hash, :at)
      """;

  private static final String LINKS_AFTER = """
      select s.position, s.entry_id, s.hash,
             e.id, e.partnership_id, e.happened_at, e.recorded_at, e.viewer, e.person_id, e.agency_id, e.what, e.kind,
             e.subject_id, e.by_right
        from trail_seal s
        left join trail_entry e on e.id = s.entry_id
       where s.position > :position
       order by s.position
       limit :most
      """;

  private static final String COUNT_SEALED = """
      select count(*) from trail_seal
      """;

  private static final String COUNT_WAITING = """
      select count(*) from trail_waiting
      """;

  private static final String COUNT_LOOSE = """
      select count(*)
        from trail_entry e
       where not exists (select from trail_seal s where s.entry_id = e.id)
         and not exists (select from trail_waiting w where w.entry_id = e.id)
      """;

  private static final String NEWEST = """
      select id, partnership_id, happened_at, recorded_at, viewer, person_id, agency_id, what, kind, subject_id, by_right
        from trail_entry
       where (recorded_at, id) < (:before, :beforeId)
         and (cast(:person as uuid) is null or person_id = :person)
         and (cast(:what as text) is null or what = :what)
         and (cast(:subject as uuid) is null or subject_id = :subject)
       order by recorded_at desc, id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  TrailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(TrailEntry entry) {
    jdbc.sql(ADD)
        .param("id", entry.id())
        .param("happened", utc(entry.happenedAt()))
        .param("recorded", utc(entry.recordedAt()))
        .param("viewer", entry.viewer())
        .param("person", entry.person())
        .param("agency", entry.agency())
        .param("what", entry.what())
        .param("kind", entry.kind())
        .param("subject", entry.subject())
        .param("right", entry.right())
        .update();
  }

  /** Takes up to that many entries which no seal covers yet, oldest first. */
  List<TrailEntry> takeWaiting(int most) {
    return jdbc.sql(TAKE_WAITING).param("most", most).query(UUID.class).list().stream()
        .sorted()
        .map(id -> jdbc.sql(BY_ID).param("id", id).query(TrailStore::entry).single())
        .toList();
  }

  Optional<Link> head() {
    return jdbc.sql(HEAD)
        .query(
            (row, _) -> new Link(row.getLong("position"), row.getString("hash"), Optional.empty()))
        .optional();
  }

  void seal(long position, UUID entry, String hash, Instant at) {
    jdbc.sql(SEAL)
        .param("position", position)
        .param("entry", entry)
        .param("hash", hash)
        .param("at", utc(at))
        .update();
  }

  List<Link> linksAfter(long position, int most) {
    return jdbc.sql(LINKS_AFTER)
        .param("position", position)
        .param("most", most)
        .query(TrailStore::link)
        .list();
  }

  int sealed() {
    return jdbc.sql(COUNT_SEALED).query(Integer.class).single();
  }

  int waiting() {
    return jdbc.sql(COUNT_WAITING).query(Integer.class).single();
  }

  /** Entries that are neither sealed nor waiting to be: somebody put them there by another way. */
  int loose() {
    return jdbc.sql(COUNT_LOOSE).query(Integer.class).single();
  }

  List<TrailEntry> newest(TrailFilter filter, int most) {
    return jdbc.sql(NEWEST)
        .param("before", utc(filter.before()))
        .param("beforeId", filter.beforeId())
        .param("person", filter.person())
        .param("what", filter.what())
        .param("subject", filter.subject())
        .param("most", most)
        .query(TrailStore::entry)
        .list();
  }

  /** A link as it stands in the database; without its entry when that is gone. */
  record Link(long position, String hash, Optional<TrailEntry> entry) {}

  private static Link link(ResultSet row, int index) throws SQLException {
    var entry =
        row.getObject("id") == null ? Optional.<TrailEntry>empty() : Optional.of(entry(row, index));
    return new Link(row.getLong("position"), row.getString("hash"), entry);
  }

  private static TrailEntry entry(ResultSet row, int index) throws SQLException {
    return new TrailEntry(
        row.getObject("id", UUID.class),
        row.getObject("partnership_id", UUID.class),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("viewer"),
        row.getObject("person_id", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getString("what"),
        row.getString("kind"),
        row.getObject("subject_id", UUID.class),
        row.getString("by_right"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
