package org.lapwing.incidents.deciding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.deciding.ReviewQuestion.Answer;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions and decisions on reviews as rows that are never changed, and what is asked. */
@Repository
class ReviewPositionStore {

  private static final String QUESTIONS = """
      select code, words, source
        from review_question
       where since <= :day and (until is null or until > :day)
       order by place
      """;

  private static final String POSITIONS = """
      select id, child_id, agency_kind, agency_id, person_id, standing, reasons, dissents, taken_at, round, delegate
        from review_position
       where child_id = :child
       order by taken_at, id
      """;

  private static final String ANSWERS = """
      select a.position_id, a.question, a.answer, a.reason
        from review_answer a
        join review_position p on p.id = a.position_id
       where p.child_id = :child
      """;

  private static final String DECISIONS = """
      select child_id, round, standing, decided_on
        from review_decision
       where child_id in (:children)
       order by child_id, round
      """;

  private static final String DECIDED = """
      select d.id, d.standing, c.id as child_id, c.incident_id, c.label, f.label as file
        from review_decision d
        join incident_child c on c.id = d.child_id
        join case_file f on f.id = c.case_id
       where d.id in (:decisions)
      """;

  private static final String TAKE = """
      insert into review_position (id, case_id, child_id, agency_kind, agency_id, person_id, standing, reasons, dissents, taken_at, round, delegate)
      values (:id, :case, :child, :kind, :agency, :person, :standing, :reasons, :dissents, :at, :round, :delegate)
      """;

  private static final String ANSWER = """
      insert into review_answer (position_id, case_id, question, answer, reason)
      values (:position, :case, :question, :answer, :reason)
      """;

  private static final String DECIDE = """
      insert into review_decision (id, case_id, child_id, round, standing, decided_on)
      values (:id, :case, :child, :round, :standing, :on)
      """;

  private record AnswerOf(UUID position, Answered answered) {}

  private final JdbcClient jdbc;

  /** A decision that stands for a child, as the thread shows it. */
  record Decided(
      UUID id, ReviewOutcome outcome, UUID child, UUID incident, String label, String caseLabel) {}

  ReviewPositionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ReviewQuestion> questions(LocalDate day) {
    return jdbc.sql(QUESTIONS)
        .param("day", day)
        .query((row, _) -> new ReviewQuestion(
            row.getString("code"), row.getString("words"), row.getString("source")))
        .list();
  }

  List<Position<ReviewOutcome>> positions(UUID child) {
    return jdbc.sql(POSITIONS)
        .param("child", child)
        .query(ReviewPositionStore::position)
        .list();
  }

  /** What was answered, by position. */
  Map<UUID, List<Answered>> answers(UUID child) {
    return jdbc
        .sql(ANSWERS)
        .param("child", child)
        .query(ReviewPositionStore::answer)
        .list()
        .stream()
        .collect(groupingBy(AnswerOf::position, mapping(AnswerOf::answered, toList())));
  }

  List<ReviewDecision> decisions(Collection<UUID> children) {
    return children.isEmpty()
        ? List.of()
        : jdbc.sql(DECISIONS)
            .param("children", children)
            .query(ReviewPositionStore::decision)
            .list();
  }

  void take(Child of, Position<ReviewOutcome> position, List<Answered> answers) {
    jdbc.sql(TAKE)
        .param("id", position.id())
        .param("case", of.caseFile().value())
        .param("child", of.id())
        .param("kind", position.partner().code())
        .param("agency", position.agency().value())
        .param("person", position.person().value())
        .param("standing", position.standing().code())
        .param("reasons", position.reasons())
        .param("dissents", position.dissents())
        .param("at", position.at().atOffset(ZoneOffset.UTC))
        .param("round", position.round())
        .param("delegate", position.delegate())
        .update();
    answers.forEach(one -> jdbc.sql(ANSWER)
        .param("position", position.id())
        .param("case", of.caseFile().value())
        .param("question", one.question())
        .param("answer", one.answer().code())
        .param("reason", one.reason().strip())
        .update());
  }

  void decide(UUID id, Child child, ReviewOutcome outcome, LocalDate on) {
    jdbc.sql(DECIDE)
        .param("id", id)
        .param("case", child.caseFile().value())
        .param("child", child.id())
        .param("round", child.round())
        .param("standing", outcome.code())
        .param("on", on)
        .update();
  }

  private static Position<ReviewOutcome> position(ResultSet row, int index) throws SQLException {
    return new Position<>(
        row.getObject("id", UUID.class),
        row.getObject("child_id", UUID.class),
        AgencyKind.valueOf(row.getString("agency_kind").toUpperCase(Locale.ROOT)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        ReviewOutcome.of(row.getString("standing")).orElseThrow(),
        row.getString("reasons"),
        row.getBoolean("dissents"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getInt("round"),
        row.getBoolean("delegate"));
  }

  /** Those of these decisions that the viewer may see. */
  List<Decided> decided(Collection<UUID> decisions) {
    return decisions.isEmpty()
        ? List.of()
        : jdbc.sql(DECIDED)
            .param("decisions", decisions)
            .query((row, _) -> new Decided(
                row.getObject("id", UUID.class),
                ReviewOutcome.of(row.getString("standing")).orElseThrow(),
                row.getObject("child_id", UUID.class),
                row.getObject("incident_id", UUID.class),
                row.getString("label"),
                row.getString("file")))
            .list();
  }

  private static AnswerOf answer(ResultSet row, int index) throws SQLException {
    return new AnswerOf(
        row.getObject("position_id", UUID.class),
        new Answered(
            row.getString("question"),
            Answer.of(row.getString("answer")).orElseThrow(),
            row.getString("reason")));
  }

  private static ReviewDecision decision(ResultSet row, int index) throws SQLException {
    return new ReviewDecision(
        row.getObject("child_id", UUID.class),
        row.getInt("round"),
        ReviewOutcome.of(row.getString("standing")).orElseThrow(),
        row.getObject("decided_on", LocalDate.class));
  }
}
