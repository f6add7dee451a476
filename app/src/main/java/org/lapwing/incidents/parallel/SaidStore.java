package org.lapwing.incidents.parallel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What proceedings let us do, told anew and never changed. */
@Repository
class SaidStore {

  private static final String LATEST = """
      select distinct on (proceeding_id, question) id, proceeding_id, question, answer, words, said_by, said_on, told_at, told_by
        from proceeding_answer
       where case_id = :case
       order by proceeding_id, question, told_at desc, id desc
      """;

  private static final String TELL = """
      insert into proceeding_answer (id, case_id, proceeding_id, question, answer, words, said_by, said_on, told_at, told_by)
      values (:id, :case, :proceeding, :question, :answer, :words, :by, :on, :at, :person)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;

  SaidStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest of each proceeding of a case to each question. */
  List<Said> latest(CaseId file) {
    return jdbc.sql(LATEST).param("case", file.value()).query(SaidStore::said).list();
  }

  /** False if the form was sent before. */
  boolean tell(Proceeding of, Said said) {
    return jdbc.sql(TELL)
            .param("id", said.id())
            .param("case", of.caseFile().value())
            .param("proceeding", of.id())
            .param("question", said.question())
            .param("answer", said.answer().code())
            .param("words", said.words())
            .param("by", said.saidBy())
            .param("on", said.saidOn())
            .param("at", said.toldAt().atOffset(ZoneOffset.UTC))
            .param("person", said.toldBy().value())
            .update()
        == 1;
  }

  private static Said said(ResultSet row, int index) throws SQLException {
    return new Said(
        row.getObject("id", UUID.class),
        row.getObject("proceeding_id", UUID.class),
        row.getString("question"),
        Answer.of(row.getString("answer")).orElseThrow(),
        row.getString("words"),
        row.getString("said_by"),
        row.getObject("said_on", LocalDate.class),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("told_by", UUID.class)));
  }
}
