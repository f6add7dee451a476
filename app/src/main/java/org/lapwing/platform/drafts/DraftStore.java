package org.lapwing.platform.drafts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Drafts.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept forms as rows, each found by its author alone. */
@Repository
class DraftStore {

  private static final String ADD = """
      insert into draft (id, author_id, sealed, kept_at, expires_at)
      values (:id, :author, :sealed, :at, :until)
      """;
  private static final String OF = """
      select id, kept_at, expires_at
        from draft
       where author_id = :author and expires_at > :now
       order by id desc
      """;
  private static final String FIND = """
      select sealed from draft where id = :id and author_id = :author and expires_at > :now
      """;
  private static final String REMOVE = """
      delete from draft where id = :id and author_id = :author
      """;
  private static final String MAKE_ROOM = """
      delete from draft
       where author_id = :author
         and id in (select d.id from draft d where d.author_id = :author order by d.id desc offset :most)
      """;
  private static final String EXPIRE = "delete from draft where expires_at <= :now";

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Kept kept, PersonId author, byte[] sealed) {
    jdbc.sql(ADD)
        .param("id", kept.id())
        .param("author", author.value())
        .param("sealed", sealed)
        .param("at", utc(kept.keptAt()))
        .param("until", utc(kept.until()))
        .update();
  }

  List<Kept> of(PersonId author, Instant now) {
    return jdbc.sql(OF)
        .param("author", author.value())
        .param("now", utc(now))
        .query((row, _) -> new Kept(
            row.getObject("id", UUID.class),
            row.getObject("kept_at", OffsetDateTime.class).toInstant(),
            row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<byte[]> find(UUID id, PersonId author, Instant now) {
    return jdbc.sql(FIND)
        .param("id", id)
        .param("author", author.value())
        .param("now", utc(now))
        .query((row, _) -> row.getBytes("sealed"))
        .optional();
  }

  void remove(UUID id, PersonId author) {
    jdbc.sql(REMOVE).param("id", id).param("author", author.value()).update();
  }

  void makeRoom(PersonId author, int most) {
    jdbc.sql(MAKE_ROOM).param("author", author.value()).param("most", most).update();
  }

  int expire(Instant now) {
    return jdbc.sql(EXPIRE).param("now", utc(now)).update();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
