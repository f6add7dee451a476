package org.lapwing.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Strength;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The wordings of actions as rows, while they are within the case group and after they left it. */
@Repository
class WordingStore {

  private static final String WAITING = """
      select id, recommendation_id, promise, detail, measure, baseline, target, verify_how, audit_how, strength,
             owner_id, agency_id, with_agencies, start_on, due_on, written_by, written_on
        from action_wording
       where recommendation_id = :recommendation and cleared_on is null
      """;

  private static final String CLEARED = """
      select exists (select from action_wording where id = :id and cleared_on is not null)
      """;

  private static final String THERE = """
      select exists (select from action_wording where id = :id)
      """;

  private static final String ADD = """
      insert into action_wording (id, review_id, case_ids, recommendation_id, promise, detail, measure, baseline, target,
             verify_how, audit_how, strength, owner_id, agency_id, with_agencies, start_on, due_on, written_on, written_by)
      values (:id, :review, :cases, :recommendation, :promise, :detail, :measure, :baseline, :target,
             :verifyHow, :auditHow, :strength, :owner, :agency, :with, :start, :due, :on, :by)
      """;

  private static final String REWORD = """
      update action_wording
         set id = :id, promise = :promise, detail = :detail, measure = :measure, baseline = :baseline, target = :target,
             verify_how = :verifyHow, audit_how = :auditHow, strength = :strength, owner_id = :owner,
             agency_id = :agency, with_agencies = :with, start_on = :start, due_on = :due,
             written_on = :on, written_by = :by
       where recommendation_id = :recommendation and cleared_on is null
      """;

  private static final String CLEAR = """
      update action_wording set cleared_on = :on, cleared_by = :by where id = :id and cleared_on is null
      """;

  private final JdbcClient jdbc;

  WordingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits to be cleared: one wording at a time. */
  Optional<ActionWording> waiting(RecommendationId recommendation) {
    return jdbc.sql(WAITING)
        .param("recommendation", recommendation.value())
        .query(WordingStore::wording)
        .optional();
  }

  boolean isCleared(UUID id) {
    return jdbc.sql(CLEARED).param("id", id).query(Boolean.class).single();
  }

  /** Whether the form that carries this id was sent before. */
  boolean isThere(UUID id) {
    return jdbc.sql(THERE).param("id", id).query(Boolean.class).single();
  }

  void add(Review review, ActionWording wording) {
    write(jdbc.sql(ADD), wording)
        .param("review", review.id().value())
        .param("cases", ReviewStore.cases(review.cases()))
        .update();
  }

  /** Puts other words, with an id of their own, in the place of those that wait: whoever wrote last is the writer. */
  void reword(ActionWording wording) {
    write(jdbc.sql(REWORD), wording).update();
  }

  void clear(UUID id, LocalDate on, PersonId by) {
    jdbc.sql(CLEAR).param("id", id).param("on", on).param("by", by.value()).update();
  }

  private static StatementSpec write(StatementSpec statement, ActionWording wording) {
    var action = wording.action();
    var promise = action.promise();
    var owner = action.owner();
    var strength = action.plan().strength();
    return statement
        .param("id", wording.id())
        .param("recommendation", wording.recommendation().value())
        .param("promise", promise.words())
        .param("detail", promise.detail())
        .param("measure", promise.measure())
        .param("baseline", promise.baseline())
        .param("target", promise.target())
        .param("verifyHow", action.plan().verification())
        .param("auditHow", action.plan().audit())
        .param("strength", strength == null ? null : strength.code())
        .param("owner", owner.person() == null ? null : owner.person().value())
        .param("agency", owner.agency().value())
        .param("with", owner.with().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("start", action.start())
        .param("due", action.due())
        .param("on", wording.writtenOn())
        .param("by", wording.writtenBy().value());
  }

  private static ProposedAction action(ResultSet row) throws SQLException {
    var person = row.getObject("owner_id", UUID.class);
    var strength = row.getString("strength");
    var with = Arrays.stream((UUID[]) row.getArray("with_agencies").getArray())
        .map(AgencyId::new)
        .toList();
    return new ProposedAction(
        new Promise(
            row.getString("promise"),
            row.getString("detail"),
            row.getString("measure"),
            row.getString("baseline"),
            row.getString("target")),
        new Plan(
            row.getString("verify_how"),
            row.getString("audit_how"),
            strength == null ? null : Strength.find(strength).orElseThrow()),
        new Owner(
            person == null ? null : new PersonId(person),
            new AgencyId(row.getObject("agency_id", UUID.class)),
            with),
        row.getObject("start_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class));
  }

  private static ActionWording wording(ResultSet row, int index) throws SQLException {
    return new ActionWording(
        row.getObject("id", UUID.class),
        new RecommendationId(row.getObject("recommendation_id", UUID.class)),
        action(row),
        new PersonId(row.getObject("written_by", UUID.class)),
        row.getObject("written_on", LocalDate.class));
  }
}
