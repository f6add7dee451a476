package org.lapwing.platform.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lapwing.platform.Mail.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outboxes as rows: each partnership's own, and the installation's for letters to a person about their sign-in. */
@Repository
class LetterStore {

  private static final String ADD = """
      insert into letter (id, address, subject, sealed_text, written_at, next_attempt_at)
      values (:id, :address, :subject, :text, :at, :at)
      """;
  private static final String ADD_PERSONAL = """
      insert into personal_letter (id, address, subject, sealed_text, written_at, next_attempt_at)
      values (:id, :address, :subject, :text, :at, :at)
      """;

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(boolean personal, UUID id, Letter letter, byte[] sealedText, Instant at) {
    jdbc.sql(personal ? ADD_PERSONAL : ADD)
        .param("id", id)
        .param("address", letter.to())
        .param("subject", letter.subject())
        .param("text", sealedText)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
