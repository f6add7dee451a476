package org.lapwing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.partnerships.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signatures as rows: never deleted, only ended when the text is changed. */
@Repository
class SignatureStore {

  private static final String SIGN = """
      insert into statement_signature (id, statement_id, version, fingerprint, person_id, agency_id, agency_kind, signed_at)
      values (:id, :statement, :version, :fingerprint, :person, :agency, :kind, :at)
      """;

  private static final String END = """
      update statement_signature set ended_at = :at
       where statement_id = :statement and version = :version and ended_at is null
      """;

  private static final String OF = """
      select s.version, s.fingerprint, s.agency_kind, a.name as agency, p.name as person, s.signed_at, s.ended_at
        from statement_signature s
        join agency a on a.id = s.agency_id
        join person p on p.id = s.person_id
       where s.statement_id = :statement
       order by s.signed_at, s.id
      """;

  private static final String REQUIRED = """
      select kind from signing_partner
       where since <= :on and (until is null or until > :on)
       order by kind
      """;

  private static final String KIND_OF = """
      select kind from agency where id = :agency
      """;

  private final JdbcClient jdbc;

  SignatureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void sign(UUID id, Edition edition, Doer doer, Instant at) {
    jdbc.sql(SIGN)
        .param("id", id)
        .param("statement", edition.statement())
        .param("version", edition.version())
        .param("fingerprint", edition.fingerprint().hex())
        .param("person", doer.person().value())
        .param("agency", doer.agency().value())
        .param("kind", kindOf(doer).code())
        .param("at", StatementRow.at(at))
        .update();
  }

  /** The text was changed: whoever signed it is asked again. */
  void end(Edition edition, Instant at) {
    jdbc.sql(END)
        .param("statement", edition.statement())
        .param("version", edition.version())
        .param("at", StatementRow.at(at))
        .update();
  }

  /** Every signature there was, and the kinds of agency that the law asks for on that day. */
  Signatures of(UUID statement, LocalDate on) {
    return new Signatures(
        jdbc.sql(OF)
            .param("statement", statement)
            .query(SignatureStore::signature)
            .list(),
        jdbc.sql(REQUIRED).param("on", on).query((row, _) -> kind(row, "kind")).list());
  }

  AgencyKind kindOf(Doer doer) {
    return jdbc.sql(KIND_OF)
        .param("agency", doer.agency().value())
        .query((row, _) -> kind(row, "kind"))
        .single();
  }

  private static Signature signature(ResultSet row, int index) throws SQLException {
    var ended = row.getTimestamp("ended_at");
    return new Signature(
        row.getInt("version"),
        new Fingerprint(row.getString("fingerprint")),
        kind(row, "agency_kind"),
        row.getString("agency"),
        row.getString("person"),
        row.getTimestamp("signed_at").toInstant(),
        ended == null ? null : ended.toInstant());
  }

  private static AgencyKind kind(ResultSet row, String column) throws SQLException {
    return AgencyKind.valueOf(row.getString(column).toUpperCase(Locale.ROOT));
  }
}
