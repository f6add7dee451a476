package org.lapwing.platform.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Drafts.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Kept forms as rows, each found by its author alone. */
@Repository
class DraftStore {

  private static final String ADD = """
      insert into draft (id, author_id, sealed, kept_at, expires_at)
      values (:id, :author, :sealed, :at, :until)
      """;
  private static final String TYPED = """
      insert into draft (id, author_id, sealed, kept_at, expires_at, page, form)
      values (:id, :author, :sealed, :at, :until, :page, :form)
      on conflict (author_id, page, form) where page is not null do update
         set id = excluded.id, sealed = excluded.sealed, kept_at = excluded.kept_at, expires_at = excluded.expires_at
      """;
  private static final String BEING_TYPED = """
      select id, kept_at, expires_at, page
        from draft
       where author_id = :author and page = :page and form = :form and expires_at > :now
      """;
  private static final String OF = """
      select id, kept_at, expires_at, page
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
    write(jdbc.sql(ADD), kept, author, sealed).update();
  }

  /** Keeps what is being typed in place of what was typed on that page before. */
  void type(Kept kept, String form, PersonId author, byte[] sealed) {
    write(jdbc.sql(TYPED), kept, author, sealed)
        .param("page", kept.page())
        .param("form", form)
        .update();
  }

  private static StatementSpec write(StatementSpec sql, Kept kept, PersonId author, byte[] sealed) {
    return sql.param("id", kept.id())
        .param("author", author.value())
        .param("sealed", sealed)
        .param("at", utc(kept.keptAt()))
        .param("until", utc(kept.until()));
  }

  Optional<Kept> beingTyped(String page, String form, PersonId author, Instant now) {
    return jdbc.sql(BEING_TYPED)
        .param("author", author.value())
        .param("page", page)
        .param("form", form)
        .param("now", utc(now))
        .query(DraftStore::kept)
        .optional();
  }

  List<Kept> of(PersonId author, Instant now) {
    return jdbc.sql(OF)
        .param("author", author.value())
        .param("now", utc(now))
        .query(DraftStore::kept)
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

  private static Kept kept(ResultSet row, int index) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        row.getString("page"));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
