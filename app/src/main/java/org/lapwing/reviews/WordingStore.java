package org.lapwing.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wordings of actions as rows, while they are within the case group and after they left it. */
@Repository
class WordingStore {

  private static final String WAITING = """
      select id, recommendation_id, promise, agency_id, due_on, written_by, written_on
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
      insert into action_wording (id, review_id, case_ids, recommendation_id, promise, agency_id, due_on, written_on, written_by)
      values (:id, :review, :cases, :recommendation, :promise, :agency, :due, :on, :by)
      """;

  private static final String REWORD = """
      update action_wording
         set id = :id, promise = :promise, agency_id = :agency, due_on = :due, written_on = :on, written_by = :by
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
    jdbc.sql(ADD)
        .param("id", wording.id())
        .param("review", review.id().value())
        .param("cases", ReviewStore.cases(review.cases()))
        .param("recommendation", wording.recommendation().value())
        .param("promise", wording.promise())
        .param("agency", wording.agency().value())
        .param("due", wording.due())
        .param("on", wording.writtenOn())
        .param("by", wording.writtenBy().value())
        .update();
  }

  /** Puts other words, with an id of their own, in the place of those that wait: whoever wrote last is the writer. */
  void reword(ActionWording wording) {
    jdbc.sql(REWORD)
        .param("id", wording.id())
        .param("recommendation", wording.recommendation().value())
        .param("promise", wording.promise())
        .param("agency", wording.agency().value())
        .param("due", wording.due())
        .param("on", wording.writtenOn())
        .param("by", wording.writtenBy().value())
        .update();
  }

  void clear(UUID id, LocalDate on, PersonId by) {
    jdbc.sql(CLEAR).param("id", id).param("on", on).param("by", by.value()).update();
  }

  private static ActionWording wording(ResultSet row, int index) throws SQLException {
    return new ActionWording(
        row.getObject("id", UUID.class),
        new RecommendationId(row.getObject("recommendation_id", UUID.class)),
        row.getString("promise"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getObject("due_on", LocalDate.class),
        new PersonId(row.getObject("written_by", UUID.class)),
        row.getObject("written_on", LocalDate.class));
  }
}
