package org.lapwing.oversight.risks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.risks.Scoring.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How risks were scored and what was done about them, as rows that are never changed. */
@Repository
class ScoringStore {

  private static final String ADD = """
      insert into risk_scoring (id, risk_id, kind, likelihood, impact, reason, review_on, at, by_id)
      values (:id, :risk, :kind, :likelihood, :impact, :reason, :review, :at, :by)
      """;

  private static final String OF = """
      select id, risk_id, kind, likelihood, impact, reason, review_on, at, by_id
        from risk_scoring
       where risk_id = :risk
       order by at desc, id desc
      """;

  private static final String THERE = """
      select exists (select from risk_scoring where id = :id)
      """;

  private final JdbcClient jdbc;

  ScoringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Scoring one) {
    jdbc.sql(ADD)
        .param("id", one.id())
        .param("risk", one.risk().value())
        .param("kind", one.kind().code())
        .param("likelihood", one.score().likelihood())
        .param("impact", one.score().impact())
        .param("reason", one.reason())
        .param("review", one.reviewOn())
        .param("at", one.at().atOffset(ZoneOffset.UTC))
        .param("by", one.by().value())
        .update();
  }

  /** The newest first. */
  List<Scoring> of(RiskId risk) {
    return jdbc.sql(OF).param("risk", risk.value()).query(ScoringStore::scoring).list();
  }

  boolean isThere(UUID id) {
    return jdbc.sql(THERE).param("id", id).query(Boolean.class).single();
  }

  private static Scoring scoring(ResultSet row, int index) throws SQLException {
    return new Scoring(
        row.getObject("id", UUID.class),
        new RiskId(row.getObject("risk_id", UUID.class)),
        Kind.of(row.getString("kind")),
        new Score(row.getInt("likelihood"), row.getInt("impact")),
        row.getString("reason"),
        row.getObject("review_on", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("by_id", UUID.class)));
  }
}
