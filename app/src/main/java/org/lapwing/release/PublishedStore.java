package org.lapwing.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public reads: rows that are written once, at the moment of release, and never changed. */
@Repository
class PublishedStore {

  private static final String PUBLISH = """
      insert into published_statement (id, title, published_on, issued_by, source, contact, body)
      values (:id, :title, :on, :issuedBy, :source, :contact, :body)
      """;

  private static final String RELEASE = """
      insert into published_statement (id, version, title, issued_by, contact, changed, body, action_ids, not_before,
             source, published_on, released_at, fingerprint, signed_by)
      select statement_id, version, title, issued_by, contact, changed, body, action_ids, not_before,
             '', :on, :at, :fingerprint, :signedBy
        from statement_edition
       where statement_id = :id and version = :version
      """;

  private static final String WITHDRAW = """
      insert into withdrawn_statement (statement_id, withdrawn_on, versions) values (:id, :on, :versions)
      """;

  private final JdbcClient jdbc;

  PublishedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes over what was published elsewhere before. */
  void publish(PublishedStatement statement) {
    jdbc.sql(PUBLISH)
        .param("id", statement.id())
        .param("title", statement.title())
        .param("on", statement.publishedOn())
        .param("issuedBy", statement.issuedBy())
        .param("source", statement.source())
        .param("contact", statement.contact())
        .param("body", String.join("\n\n", statement.paragraphs()))
        .update();
  }

  /** Copies a signed version to where the public reads; the database refuses what is not signed as it stands. */
  void release(Edition edition, List<String> signedBy, LocalDate on, Instant at) {
    jdbc.sql(RELEASE)
        .param("id", edition.statement())
        .param("version", edition.version())
        .param("on", on)
        .param("at", StatementRow.at(at))
        .param("fingerprint", edition.fingerprint().hex())
        .param("signedBy", signedBy.toArray(String[]::new))
        .update();
  }

  /** Hides every version from the public, in the same moment and for good. */
  void withdraw(UUID id, int versions, LocalDate on) {
    jdbc.sql(WITHDRAW)
        .param("id", id)
        .param("versions", versions)
        .param("on", on)
        .update();
  }
}
