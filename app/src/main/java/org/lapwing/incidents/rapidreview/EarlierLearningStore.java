package org.lapwing.incidents.rapidreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Earlier learning as rows. */
@Repository
class EarlierLearningStore {

  private static final String OF = """
      select id, reference, learnt, again, why, earlier_id, struck, version
        from earlier_learning
       where incident_id = :incident and not struck
       order by id
      """;

  private static final String ONE = """
      select id, reference, learnt, again, why, earlier_id, struck, version
        from earlier_learning
       where id = :id and incident_id = :incident and not struck
      """;

  private static final String ADD = """
      insert into earlier_learning (id, case_id, incident_id, reference, learnt, again, why, earlier_id, told_at, told_by)
      values (:id, :case, :incident, :reference, :learnt, :again, :why, :earlier, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String CHANGE = """
      update earlier_learning
         set reference = :reference, learnt = :learnt, again = :again, why = :why, earlier_id = :earlier,
             struck = :struck, told_at = :at, told_by = :by, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  EarlierLearningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<EarlierLearning> of(IncidentId incident) {
    return jdbc.sql(OF)
        .param("incident", incident.value())
        .query(EarlierLearningStore::learning)
        .list();
  }

  Optional<EarlierLearning> find(IncidentId incident, UUID id) {
    return jdbc.sql(ONE)
        .param("id", id)
        .param("incident", incident.value())
        .query(EarlierLearningStore::learning)
        .optional();
  }

  /** False if the form was sent before. */
  boolean add(Incident of, EarlierLearning learning, Instant at, PersonId by) {
    var statement = jdbc.sql(ADD)
        .param("case", of.caseFile().value())
        .param("incident", of.id().value());
    return written(statement, learning, at, by) == 1;
  }

  /** False if it changed since the version that was read. */
  boolean change(EarlierLearning learning, Instant at, PersonId by) {
    var statement = jdbc.sql(CHANGE)
        .param("struck", learning.wish().struck())
        .param("version", learning.version());
    return written(statement, learning, at, by) == 1;
  }

  private static int written(StatementSpec how, EarlierLearning learning, Instant at, PersonId by) {
    var wish = learning.wish();
    var earlier = wish.incident();
    return how.param("id", learning.id())
        .param("reference", wish.reference())
        .param("learnt", wish.learnt())
        .param("again", Objects.requireNonNull(wish.again()).code())
        .param("why", wish.why())
        .param("earlier", earlier == null ? null : earlier.value(), Types.OTHER)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  private static EarlierLearning learning(ResultSet row, int index) throws SQLException {
    var earlier = row.getObject("earlier_id", UUID.class);
    return new EarlierLearning(
        row.getObject("id", UUID.class),
        new EarlierLearning.Wish(
            row.getString("reference"),
            row.getString("learnt"),
            EarlierLearning.Again.of(row.getString("again")).orElseThrow(),
            row.getString("why"),
            earlier == null ? null : new IncidentId(earlier),
            row.getBoolean("struck")),
        row.getInt("version"));
  }
}
