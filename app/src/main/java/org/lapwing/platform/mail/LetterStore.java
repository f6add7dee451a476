package org.lapwing.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Mail.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters as rows. Row security has already chosen whose; with nobody bound, those of no partnership. */
@Repository
class LetterStore {

  private static final String ADD = """
      insert into letter (id, address, subject, sealed_text, written_at, next_attempt_at)
      values (:id, :address, :subject, :text, :at, :at)
      """;

  /** Another node passes over what this one has in hand. */
  private static final String NEXT = """
      select id, address, subject, sealed_text, written_at, attempts, next_attempt_at, sent_at
        from letter
       where next_attempt_at <= :now
       order by next_attempt_at
       limit 1
         for update skip locked
      """;

  private static final String TRYING = """
      update letter set attempts = attempts + 1, next_attempt_at = :next where id = :id
      """;
  private static final String SENT = """
      update letter set sent_at = :at, sealed_text = null, next_attempt_at = null where id = :id
      """;
  private static final String NEWEST = """
      select id, address, subject, sealed_text, written_at, attempts, next_attempt_at, sent_at
        from letter
       order by id desc
       limit 50
      """;

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, Letter letter, byte[] sealedText, Instant at) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("address", letter.to())
        .param("subject", letter.subject())
        .param("text", sealedText)
        .param("at", utc(at))
        .update();
  }

  Optional<PostedLetter> next(Instant now) {
    return jdbc.sql(NEXT).param("now", utc(now)).query(LetterStore::letter).optional();
  }

  void trying(UUID id, @Nullable Instant next) {
    jdbc.sql(TRYING)
        .param("id", id)
        .param("next", next == null ? null : utc(next), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  void sent(UUID id, Instant at) {
    jdbc.sql(SENT).param("id", id).param("at", utc(at)).update();
  }

  List<PostedLetter> newest() {
    return jdbc.sql(NEWEST).query(LetterStore::letter).list();
  }

  private static PostedLetter letter(ResultSet row, int number) throws SQLException {
    return new PostedLetter(
        row.getObject("id", UUID.class),
        row.getString("address"),
        row.getString("subject"),
        Optional.ofNullable(row.getBytes("sealed_text")),
        moment(row, "written_at").orElseThrow(),
        row.getInt("attempts"),
        moment(row, "next_attempt_at"),
        moment(row, "sent_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
