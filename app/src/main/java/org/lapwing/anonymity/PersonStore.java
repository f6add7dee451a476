package org.lapwing.anonymity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of cases as rows, without a real name among them. */
@Repository
class PersonStore {

  private static final String OF = """
      select id, case_id, role, pseudonym, name_answer, version
        from case_person
       where case_id = :case
       order by pseudonym, id
       limit 200
      """;

  private static final String ONE = """
      select id, case_id, role, pseudonym, name_answer, version
        from case_person
       where id = :id
      """;

  private static final String ENTER = """
      insert into case_person (id, case_id, role, pseudonym, name_answer, entered_at, entered_by)
      values (:id, :case, :role, :pseudonym, :answer, :at, :by)
      on conflict do nothing
      """;

  private static final String CORRECT = """
      update case_person
         set role = :role, pseudonym = :pseudonym, name_answer = :answer, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a case, by their pseudonyms. */
  List<CasePerson> of(CaseId file) {
    return jdbc.sql(OF).param("case", file.value()).query(PersonStore::person).list();
  }

  Optional<CasePerson> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(PersonStore::person).optional();
  }

  /** Enters somebody; false if their pseudonym is taken in that case, or the form was sent before. */
  boolean enter(CasePerson person, Instant at, @Nullable PersonId by) {
    return jdbc.sql(ENTER)
            .param("id", person.id())
            .param("case", person.caseFile().value())
            .param("role", person.part().code())
            .param("pseudonym", person.pseudonym())
            .param("answer", person.name().code())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by == null ? null : by.value())
            .update()
        == 1;
  }

  /** Corrects an entry that was read as its version; false if it changed since. */
  boolean correct(CasePerson person) {
    return jdbc.sql(CORRECT)
            .param("id", person.id())
            .param("role", person.part().code())
            .param("pseudonym", person.pseudonym())
            .param("answer", person.name().code())
            .param("version", person.version())
            .update()
        == 1;
  }

  private static CasePerson person(ResultSet row, int index) throws SQLException {
    return new CasePerson(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        Part.of(row.getString("role")).orElseThrow(),
        row.getString("pseudonym"),
        NameAnswer.of(row.getString("name_answer")).orElseThrow(),
        row.getInt("version"));
  }
}
