package org.lapwing.reviews.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.ReviewKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what reviews found and recommend; row security has chosen those that the viewer may read. */
@Repository
public class ReviewFigures {

  private static final String NEWEST = """
      select id, number, title, kind, cardinality(case_ids) as cases
        from review
       where cast(:after as uuid) is null or id < :after
       order by id desc
       limit :most
      """;

  private static final String FINDINGS = """
      select id, review_id, number, says, cardinality(holds_in) as holds_in, cardinality(case_ids) as cases
        from finding
       where review_id in (:reviews)
       order by review_id, number
      """;

  private static final String RECOMMENDATIONS = """
      select r.id, r.review_id, r.number, r.finding_ids, count(*) as asked,
             count(*) filter (where a.response = 'accepted') as accepted,
             count(*) filter (where a.response = 'in_part') as in_part,
             count(*) filter (where a.response = 'rejected') as rejected,
             exists (select from action_wording w
                      where w.recommendation_id = r.id and w.cleared_on is null) as drafted
        from recommendation r
        join recommendation_agency a on a.recommendation_id = r.id
       where r.review_id in (:reviews)
       group by r.id
       order by r.review_id, r.number
      """;

  private final JdbcClient jdbc;
  private final Reading reading;

  ReviewFigures(JdbcClient jdbc, Reading reading) {
    this.jdbc = jdbc;
    this.reading = reading;
  }

  /**
   * The reviews, newest first.
   *
   * @param after the last one of the page before, or null for the first page
   */
  @Transactional(readOnly = true)
  public List<ReviewFigure> newest(@Nullable UUID after, int most) {
    return jdbc.sql(NEWEST)
        .param("after", after)
        .param("most", most)
        .query(ReviewFigures::review)
        .list();
  }

  /** Takes one review out to be followed, and records that it was read. */
  public ReviewFigure read(UUID id) {
    var review = reading.review(id);
    return new ReviewFigure(
        id,
        review.reference(),
        review.title(),
        review.kind().words(),
        review.cases().size());
  }

  /** What these reviews found, by number. */
  @Transactional(readOnly = true)
  public List<FindingFigure> findings(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : jdbc.sql(FINDINGS)
            .param("reviews", reviews)
            .query(ReviewFigures::finding)
            .list();
  }

  /** What these reviews recommend, by number. */
  @Transactional(readOnly = true)
  public List<RecommendationFigure> recommendations(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : jdbc.sql(RECOMMENDATIONS)
            .param("reviews", reviews)
            .query(ReviewFigures::recommendation)
            .list();
  }

  private static ReviewFigure review(ResultSet row, int index) throws SQLException {
    return new ReviewFigure(
        row.getObject("id", UUID.class),
        "R-" + row.getInt("number"),
        row.getString("title"),
        ReviewKind.of(row.getString("kind")).words(),
        row.getInt("cases"));
  }

  private static FindingFigure finding(ResultSet row, int index) throws SQLException {
    return new FindingFigure(
        row.getObject("id", UUID.class),
        row.getObject("review_id", UUID.class),
        "F" + row.getInt("number"),
        row.getString("says"),
        row.getInt("holds_in"),
        row.getInt("cases"));
  }

  private static RecommendationFigure recommendation(ResultSet row, int index) throws SQLException {
    return new RecommendationFigure(
        row.getObject("id", UUID.class),
        row.getObject("review_id", UUID.class),
        "Rec " + row.getInt("number"),
        Arrays.stream((UUID[]) row.getArray("finding_ids").getArray()).toList(),
        row.getInt("asked"),
        row.getInt("accepted"),
        row.getInt("in_part"),
        row.getInt("rejected"),
        row.getBoolean("drafted"));
  }
}
