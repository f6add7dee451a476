package org.lapwing.reviews;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which incidents a review looks at, as rows; who was hurt in them, and what was decided, is asked of incidents. */
@Repository
class CohortStore {

  private static final String ADD = """
      insert into review_incident (review_id, incident_id, case_ids, joined_on, joined_by, reason, form)
      values (:review, :incident, :cases, :on, :by, :reason, :form)
      """;

  private static final String OF = """
      select incident_id, joined_on, reason
        from review_incident
       where review_id = :review
       order by joined_on nulls first, incident_id
      """;

  private static final String SENT = """
      select exists (select from review_incident where review_id = :review and form = :form)
      """;

  /** How incidents came into a cohort: when, by whom, why, and on which form. */
  record Joining(@Nullable LocalDate on, @Nullable PersonId by, String reason, UUID form) {}

  private record Row(UUID incident, @Nullable LocalDate on, String reason) {}

  private final JdbcClient jdbc;
  private final Incidents incidents;

  CohortStore(JdbcClient jdbc, Incidents incidents) {
    this.jdbc = jdbc;
    this.incidents = incidents;
  }

  void add(Review review, Collection<UUID> chosen, Joining how) {
    for (var incident : chosen) {
      jdbc.sql(ADD)
          .param("review", review.id().value())
          .param("incident", incident)
          .param("cases", ReviewStore.cases(review.cases()))
          .param("on", how.on())
          .param("by", how.by() == null ? null : how.by().value())
          .param("reason", how.reason())
          .param("form", how.form())
          .update();
    }
  }

  /** Whether the form that carries this id was sent before. */
  boolean isSent(ReviewId review, UUID form) {
    return jdbc.sql(SENT)
        .param("review", review.value())
        .param("form", form)
        .query(Boolean.class)
        .single();
  }

  Cohort of(ReviewId review) {
    var rows = jdbc.sql(OF)
        .param("review", review.value())
        .query((row, _) -> new Row(
            row.getObject("incident_id", UUID.class),
            row.getObject("joined_on", LocalDate.class),
            row.getString("reason")))
        .list();
    return withChildren(rows);
  }

  /** A cohort of those incidents that the viewer may see; the others have no children. */
  Cohort chosen(List<UUID> chosen) {
    return withChildren(
        chosen.stream().distinct().map(one -> new Row(one, null, "")).toList());
  }

  private Cohort withChildren(List<Row> rows) {
    var children = incidents.children(rows.stream().map(Row::incident).toList()).stream()
        .collect(groupingBy(child -> child.incident()));
    return new Cohort(rows.stream()
        .map(row -> new Cohort.Part(
            row.incident(),
            row.on(),
            row.reason(),
            children.getOrDefault(row.incident(), List.of())))
        .toList());
  }
}
