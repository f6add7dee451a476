package org.lapwing.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recommendations as rows, each read with the agencies it is addressed to. */
@Repository
class RecommendationStore {

  private static final String THESE = """
      select id, review_id, number, says, outcome, due_on, finding_ids, version
        from recommendation
       where id in (:ids)
       order by number
      """;

  private static final String OF_REVIEW = """
      select id, review_id, number, says, outcome, due_on, finding_ids, version
        from recommendation
       where review_id = :review
       order by number
      """;

  private static final String FOUND = """
      select id, review_id, number, says, outcome, due_on, finding_ids, version
        from recommendation
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private static final String NEXT_NUMBER = """
      select coalesce(max(number), 0) + 1 from recommendation where review_id = :review
      """;

  private static final String ADD = """
      insert into recommendation (id, review_id, case_ids, number, says, outcome, due_on, finding_ids)
      values (:id, :review, :cases, :number, :says, :outcome, :due, :findings)
      """;

  private static final String SAVE = """
      update recommendation
         set says = :says, outcome = :outcome, due_on = :due, version = version + 1
       where id = :id
      """;

  private final JdbcClient jdbc;
  private final AnswerStore answers;

  RecommendationStore(JdbcClient jdbc, AnswerStore answers) {
    this.jdbc = jdbc;
    this.answers = answers;
  }

  Optional<Recommendation> find(RecommendationId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<Recommendation> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : addressed(
            jdbc.sql(THESE).param("ids", ids).query(RecommendationStore::bare).list());
  }

  /** By their number. */
  List<Recommendation> of(ReviewId review) {
    return addressed(jdbc.sql(OF_REVIEW)
        .param("review", review.value())
        .query(RecommendationStore::bare)
        .list());
  }

  List<Recommendation> find(String words, @Nullable UUID after, int most) {
    return addressed(jdbc.sql(FOUND)
        .param("words", words)
        .param("after", after)
        .param("most", most)
        .query(RecommendationStore::bare)
        .list());
  }

  /** The next number within a review that is locked. */
  int nextNumber(ReviewId review) {
    return jdbc.sql(NEXT_NUMBER)
        .param("review", review.value())
        .query(Integer.class)
        .single();
  }

  void add(Review review, Recommendation made) {
    jdbc.sql(ADD)
        .param("id", made.id().value())
        .param("review", review.id().value())
        .param("cases", ReviewStore.cases(review.cases()))
        .param("number", made.number())
        .param("says", made.says())
        .param("outcome", made.outcome())
        .param("due", made.due())
        .param("findings", made.answers().stream().map(FindingId::value).toArray(UUID[]::new))
        .update();
    made.agencies().forEach(one -> answers.ask(review, made.id(), one.agency()));
  }

  void save(Recommendation changed) {
    jdbc.sql(SAVE)
        .param("id", changed.id().value())
        .param("says", changed.says())
        .param("outcome", changed.outcome())
        .param("due", changed.due())
        .update();
  }

  private List<Recommendation> addressed(List<Recommendation> bare) {
    Map<RecommendationId, List<Addressed>> all =
        answers.of(bare.stream().map(one -> one.id().value()).toList()).stream()
            .collect(groupingBy(
                AnswerStore.Of::recommendation, mapping(AnswerStore.Of::addressed, toList())));
    return bare.stream()
        .map(one -> one.addressedTo(all.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Recommendation bare(ResultSet row, int index) throws SQLException {
    return new Recommendation(
        new RecommendationId(row.getObject("id", UUID.class)),
        new ReviewId(row.getObject("review_id", UUID.class)),
        row.getInt("number"),
        row.getString("says"),
        row.getString("outcome"),
        row.getObject("due_on", LocalDate.class),
        Arrays.stream((UUID[]) row.getArray("finding_ids").getArray())
            .map(FindingId::new)
            .toList(),
        List.of(),
        row.getInt("version"));
  }
}
