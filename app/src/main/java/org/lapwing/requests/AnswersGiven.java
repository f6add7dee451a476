package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers as rows that are never changed, each with its lines. */
@Repository
class AnswersGiven {

  private static final String OF = """
      select id, request_id, edition, nil, author, author_role, senior, senior_role, senior_id, why, sent_at, sent_by
        from agency_answer
       where request_id = :request
       order by edition desc
      """;

  private static final String LATEST_OF_CASE = """
      select distinct on (request_id)
             id, request_id, edition, nil, author, author_role, senior, senior_role, senior_id, why, sent_at, sent_by
        from agency_answer
       where case_id = :case
       order by request_id, edition desc
      """;

  private static final String LINES = """
      select answer_id, question, words from agency_answer_line where answer_id in (:answers)
      """;

  private static final String ADD = """
      insert into agency_answer (id, case_id, agency_id, request_id, edition, nil, author, author_role, senior,
                                 senior_role, senior_id, why, sent_at, sent_by)
      values (:id, :case, :agency, :request, :edition, :nil, :author, :authorRole, :senior, :seniorRole, :seniorId,
              :why, :at, :by)
      """;

  private static final String ADD_LINE = """
      insert into agency_answer_line (answer_id, case_id, agency_id, request_id, question, words)
      values (:answer, :case, :agency, :request, :question, :words)
      """;

  private final JdbcClient jdbc;

  AnswersGiven(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All editions of an agency's answer, the newest first. */
  List<Answer> of(RequestId request) {
    return withLines(jdbc.sql(OF)
        .param("request", request.value())
        .query(AnswersGiven::answer)
        .list());
  }

  /** What stands now of each request of a case that was answered. */
  List<Answer> latest(CaseId file) {
    return withLines(jdbc.sql(LATEST_OF_CASE)
        .param("case", file.value())
        .query(AnswersGiven::answer)
        .list());
  }

  void add(Request to, Answer answer) {
    jdbc.sql(ADD)
        .param("id", answer.id())
        .param("case", to.caseFile().value())
        .param("agency", to.agency().value())
        .param("request", to.id().value())
        .param("edition", answer.edition())
        .param("nil", answer.nil())
        .param("author", answer.signature().author())
        .param("authorRole", answer.signature().authorRole())
        .param("senior", answer.signature().senior())
        .param("seniorRole", answer.signature().seniorRole())
        .param("seniorId", value(answer.signature().seniorPerson()), Types.OTHER)
        .param("why", answer.why())
        .param("at", answer.sentAt().atOffset(ZoneOffset.UTC))
        .param("by", value(answer.sentBy()), Types.OTHER)
        .update();
    answer.lines().forEach((question, words) -> add(to, answer.id(), question, words));
  }

  private void add(Request to, UUID answer, String question, String words) {
    jdbc.sql(ADD_LINE)
        .param("answer", answer)
        .param("case", to.caseFile().value())
        .param("agency", to.agency().value())
        .param("request", to.id().value())
        .param("question", question)
        .param("words", words)
        .update();
  }

  private List<Answer> withLines(List<Answer> answers) {
    if (answers.isEmpty()) {
      return answers;
    }
    var lines = new HashMap<UUID, Map<String, String>>();
    jdbc.sql(LINES).param("answers", answers.stream().map(Answer::id).toList()).query(row -> {
      lines
          .computeIfAbsent(row.getObject("answer_id", UUID.class), _ -> new HashMap<>())
          .put(row.getString("question"), row.getString("words"));
    });
    return answers.stream()
        .map(one -> with(one, lines.getOrDefault(one.id(), Map.of())))
        .toList();
  }

  private static Answer with(Answer one, Map<String, String> lines) {
    return new Answer(
        one.id(),
        one.request(),
        one.edition(),
        one.nil(),
        one.signature(),
        one.why(),
        one.sentAt(),
        one.sentBy(),
        Map.copyOf(lines));
  }

  private static Answer answer(ResultSet row, int index) throws SQLException {
    return new Answer(
        row.getObject("id", UUID.class),
        new RequestId(row.getObject("request_id", UUID.class)),
        row.getInt("edition"),
        row.getBoolean("nil"),
        new Signature(
            row.getString("author"),
            row.getString("author_role"),
            row.getString("senior"),
            row.getString("senior_role"),
            person(row, "senior_id")),
        row.getString("why"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        person(row, "sent_by"),
        Map.of());
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
