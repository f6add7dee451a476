package org.lapwing.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody in reviews, told by number alone: recommendations to answer, and wordings to clear. */
@Component
class ReviewsWaiting implements WorkItems {

  private static final String WAITING = """
      (select r.id, r.number, v.number as review, v.title,
              'Answer for your agency' as ask, 'Recommendations to answer' as under, '' as page
         from recommendation_agency a
         join recommendation r on r.id = a.recommendation_id
         join review v on v.id = r.review_id
        where :speaks and a.agency_id = :agency and a.response is null
        order by r.id limit 25)
      union all
      (select r.id, r.number, v.number, v.title,
              'Read and clear', 'Words of actions to clear', '/clear'
         from action_wording w
         join recommendation r on r.id = w.recommendation_id
         join review v on v.id = r.review_id
        where :clears and w.cleared_on is null and w.written_by <> :me
        order by w.id limit 25)
      """;

  private final JdbcClient jdbc;

  ReviewsWaiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    var me = Viewer.person();
    var by = Editor.current();
    return jdbc.sql(WAITING)
        .param("speaks", by.speaks())
        .param("clears", by.clears())
        .param("agency", me.agency().value())
        .param("me", me.person().value())
        .query(ReviewsWaiting::item)
        .list();
  }

  private static WorkItem item(ResultSet row, int index) throws SQLException {
    return new WorkItem(
        row.getString("under"),
        "R-" + row.getInt("review"),
        "Recommendation %d of “%s”".formatted(row.getInt("number"), row.getString("title")),
        "recommendations/" + row.getString("id") + row.getString("page"),
        row.getString("ask"),
        null,
        false);
  }
}
