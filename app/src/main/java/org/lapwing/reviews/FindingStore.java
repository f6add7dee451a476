package org.lapwing.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings as rows, each read with what it rests on. */
@Repository
class FindingStore {

  private static final String THESE = """
      select id, review_id, number, says, why, holds_in, cardinality(case_ids) as of_cases, agreed_on, version
        from finding
       where id in (:ids)
       order by number
      """;

  private static final String OF_REVIEW = """
      select id, review_id, number, says, why, holds_in, cardinality(case_ids) as of_cases, agreed_on, version
        from finding
       where review_id = :review
       order by number
      """;

  private static final String FOUND = """
      select id, review_id, number, says, why, holds_in, cardinality(case_ids) as of_cases, agreed_on, version
        from finding
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private static final String NEXT_NUMBER = """
      select coalesce(max(number), 0) + 1 from finding where review_id = :review
      """;

  private static final String ADD = """
      insert into finding (id, review_id, case_ids, number, says, why, holds_in)
      values (:id, :review, :cases, :number, :says, :why, :holdsIn)
      """;

  private static final String SAVE = """
      update finding
         set says = :says, why = :why, holds_in = :holdsIn, version = version + 1
       where id = :id
      """;

  private static final String AGREE = """
      update finding set agreed_on = :on where review_id = :review
      """;

  private final JdbcClient jdbc;
  private final BasisStore bases;

  FindingStore(JdbcClient jdbc, BasisStore bases) {
    this.jdbc = jdbc;
    this.bases = bases;
  }

  Optional<Finding> find(FindingId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<Finding> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : withBases(jdbc.sql(THESE).param("ids", ids).query(FindingStore::bare).list());
  }

  /** By their number. */
  List<Finding> of(ReviewId review) {
    return withBases(jdbc.sql(OF_REVIEW)
        .param("review", review.value())
        .query(FindingStore::bare)
        .list());
  }

  List<Finding> find(String words, @Nullable UUID after, int most) {
    return withBases(jdbc.sql(FOUND)
        .param("words", words)
        .param("after", after)
        .param("most", most)
        .query(FindingStore::bare)
        .list());
  }

  /** The next number within a review that is locked. */
  int nextNumber(ReviewId review) {
    return jdbc.sql(NEXT_NUMBER)
        .param("review", review.value())
        .query(Integer.class)
        .single();
  }

  void add(Review review, Finding finding) {
    jdbc.sql(ADD)
        .param("id", finding.id().value())
        .param("review", review.id().value())
        .param("cases", ReviewStore.cases(review.cases()))
        .param("number", finding.number())
        .param("says", finding.says())
        .param("why", finding.why())
        .param("holdsIn", ReviewStore.cases(finding.holdsIn()))
        .update();
    finding.bases().forEach(basis -> bases.add(review, finding.id(), basis));
  }

  void save(Finding finding) {
    jdbc.sql(SAVE)
        .param("id", finding.id().value())
        .param("says", finding.says())
        .param("why", finding.why())
        .param("holdsIn", ReviewStore.cases(finding.holdsIn()))
        .update();
  }

  void agree(ReviewId review, LocalDate on) {
    jdbc.sql(AGREE).param("review", review.value()).param("on", on).update();
  }

  private List<Finding> withBases(List<Finding> bare) {
    var found = bases.of(bare.stream().map(one -> one.id().value()).toList()).stream()
        .collect(groupingBy(BasisStore.Of::finding, mapping(BasisStore.Of::basis, toList())));
    return bare.stream()
        .map(one -> one.restingOn(found.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Finding bare(ResultSet row, int index) throws SQLException {
    return new Finding(
        new FindingId(row.getObject("id", UUID.class)),
        new ReviewId(row.getObject("review_id", UUID.class)),
        row.getInt("number"),
        row.getString("says"),
        row.getString("why"),
        ReviewStore.cases(row, "holds_in"),
        row.getInt("of_cases"),
        List.of(),
        row.getObject("agreed_on", LocalDate.class),
        row.getInt("version"));
  }
}
