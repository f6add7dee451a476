package org.lapwing.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.reviews.Addressed.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which agencies a recommendation is addressed to, and what they answered, as rows. */
@Repository
class AnswerStore {

  private static final String ASK = """
      insert into recommendation_agency (recommendation_id, agency_id, review_id, case_ids)
      values (:recommendation, :agency, :review, :cases)
      """;

  private static final String OF = """
      select a.recommendation_id, a.agency_id, g.name, a.response, a.reasons, a.answered_on, a.form
        from recommendation_agency a
        join agency g on g.id = a.agency_id
       where a.recommendation_id in (:recommendations)
       order by g.name, g.id
      """;

  private static final String ANSWER = """
      update recommendation_agency
         set response = :response, reasons = :reasons, answered_on = :on, answered_by = :by, form = :form
       where recommendation_id = :recommendation and agency_id = :agency and response is null
      """;

  /** An agency that was asked, and of which recommendation. */
  record Of(RecommendationId recommendation, Addressed addressed) {}

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ask(Review review, RecommendationId recommendation, AgencyId agency) {
    jdbc.sql(ASK)
        .param("recommendation", recommendation.value())
        .param("agency", agency.value())
        .param("review", review.id().value())
        .param("cases", ReviewStore.cases(review.cases()))
        .update();
  }

  /** By the alphabet of the agencies. */
  List<Of> of(Collection<UUID> recommendations) {
    return recommendations.isEmpty()
        ? List.of()
        : jdbc.sql(OF)
            .param("recommendations", recommendations)
            .query(AnswerStore::addressed)
            .list();
  }

  void answer(RecommendationId recommendation, AgencyId agency, PersonId by, Answer answer) {
    jdbc.sql(ANSWER)
        .param("recommendation", recommendation.value())
        .param("agency", agency.value())
        .param("response", answer.response().code())
        .param("reasons", answer.reasons())
        .param("on", answer.on())
        .param("by", by.value())
        .param("form", answer.form())
        .update();
  }

  private static Of addressed(ResultSet row, int index) throws SQLException {
    return new Of(
        new RecommendationId(row.getObject("recommendation_id", UUID.class)),
        new Addressed(
            new AgencyId(row.getObject("agency_id", UUID.class)),
            row.getString("name"),
            answer(row)));
  }

  private static @Nullable Answer answer(ResultSet row) throws SQLException {
    var response = row.getString("response");
    return response == null
        ? null
        : new Answer(
            row.getObject("form", UUID.class),
            Response.of(response),
            row.getString("reasons"),
            row.getObject("answered_on", LocalDate.class));
  }
}
