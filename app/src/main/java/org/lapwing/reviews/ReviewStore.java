package org.lapwing.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews as rows. Row security has already chosen those of whose cases the viewer may read every one. */
@Repository
class ReviewStore {

  private static final String ONE = """
      select id, number, title, kind, period, questions, source, state, state_on, opened_on, case_ids, version
        from review
       where id = :id
      """;

  private static final String ONE_TO_CHANGE = ONE + " for update";

  private static final String THESE = """
      select id, number, title, kind, period, questions, source, state, state_on, opened_on, case_ids, version
        from review
       where id in (:ids)
      """;

  private static final String NEWEST = """
      select id, number, title, kind, period, questions, source, state, state_on, opened_on, case_ids, version
        from review
       where cast(:after as uuid) is null or id < :after
       order by id desc
       limit :most
      """;

  private static final String BEHIND = """
      select unnest(cases_of_review(:id)) as case_id
      """;

  private static final String FOUND = """
      select id, number, title, kind, period, questions, source, state, state_on, opened_on, case_ids, version
        from review
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private static final String OVER = """
      select id, number, title, kind, period, questions, source, state, state_on, opened_on, case_ids, version
        from review
       where :case = any (case_ids)
       order by id desc
       limit 25
      """;

  private static final String NEXT_NUMBER = """
      insert into review_number (last) values (1)
      on conflict (partnership_id) do update set last = review_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into review (id, case_ids, number, title, kind, period, questions, source, state, state_on, opened_on, opened_by)
      values (:id, :cases, :number, :title, :kind, :period, :questions, :source, :state, :stateOn, :openedOn, :by)
      """;

  private static final String SAVE = """
      update review
         set case_ids = :cases, title = :title, period = :period, questions = :questions,
             state = :state, state_on = :stateOn, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  ReviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Review> find(ReviewId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(ReviewStore::review).optional();
  }

  /** Whoever else would change the review, or add to it, waits until this transaction ends. */
  Optional<Review> findToChange(ReviewId id) {
    return jdbc.sql(ONE_TO_CHANGE)
        .param("id", id.value())
        .query(ReviewStore::review)
        .optional();
  }

  List<Review> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(ReviewStore::review).list();
  }

  List<Review> newest(@Nullable UUID after, int most) {
    return jdbc.sql(NEWEST)
        .param("after", after)
        .param("most", most)
        .query(ReviewStore::review)
        .list();
  }

  List<Review> find(String words, @Nullable UUID after, int most) {
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("after", after)
        .param("most", most)
        .query(ReviewStore::review)
        .list();
  }

  /** The newest of those that look at that case. */
  List<Review> over(CaseId file) {
    return jdbc.sql(OVER).param("case", file.value()).query(ReviewStore::review).list();
  }

  /** The cases of a review, also for who may read none of them. */
  List<CaseId> casesBehind(UUID id) {
    return jdbc.sql(BEHIND)
        .param("id", id)
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list();
  }

  /** The next number here; two people who open reviews at once wait for each other. */
  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Review review, @Nullable PersonId by) {
    jdbc.sql(ADD)
        .param("id", review.id().value())
        .param("cases", cases(review.cases()))
        .param("number", review.number())
        .param("title", review.title())
        .param("kind", review.kind().code())
        .param("period", review.scope().period())
        .param("questions", review.scope().questions())
        .param("source", review.source())
        .param("state", review.state().code())
        .param("stateOn", review.state().on())
        .param("openedOn", review.openedOn())
        .param("by", by == null ? null : by.value())
        .update();
  }

  void save(Review review) {
    var changed = jdbc.sql(SAVE)
        .param("id", review.id().value())
        .param("version", review.version())
        .param("cases", cases(review.cases()))
        .param("title", review.title())
        .param("period", review.scope().period())
        .param("questions", review.scope().questions())
        .param("state", review.state().code())
        .param("stateOn", review.state().on())
        .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "Review %s changed meanwhile".formatted(review.id().value()));
    }
  }

  static UUID[] cases(List<CaseId> cases) {
    return cases.stream().map(CaseId::value).toArray(UUID[]::new);
  }

  static List<CaseId> cases(ResultSet row, String column) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray(column).getArray())
        .map(CaseId::new)
        .toList();
  }

  private static Review review(ResultSet row, int index) throws SQLException {
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        row.getString("title"),
        ReviewKind.of(row.getString("kind")),
        new Scope(row.getString("period"), row.getString("questions")),
        row.getString("source"),
        ReviewState.of(row.getString("state"), row.getObject("state_on", LocalDate.class)),
        row.getObject("opened_on", LocalDate.class),
        cases(row, "case_ids"),
        row.getInt("version"));
  }
}
