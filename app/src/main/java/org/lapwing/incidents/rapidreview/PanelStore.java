package org.lapwing.incidents.rapidreview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked, and what was written section by section, as rows that are never changed. */
@Repository
class PanelStore {

  private static final String QUESTIONS = """
      select code, since, until, section, heading, words, hint, source
        from panel_question
       order by place, since
      """;

  private static final String LATEST = """
      select distinct on (section) id, section, version, told_at, told_by
        from panel_edition
       where incident_id = :incident
       order by section, version desc
      """;

  private static final String ANSWERS = """
      select edition_id, question, words from panel_answer where edition_id in (:editions)
      """;

  private static final String THERE = """
      select exists (select from panel_edition where id = :id)
      """;

  private static final String WRITE = """
      insert into panel_edition (id, case_id, incident_id, section, version, told_at, told_by)
      values (:id, :case, :incident, :section, :version, :at, :by)
      on conflict (incident_id, section, version) do nothing
      """;

  private static final String ANSWER = """
      insert into panel_answer (edition_id, case_id, question, words)
      values (:edition, :case, :question, :words)
      """;

  private final JdbcClient jdbc;

  PanelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Edition(UUID id, Written written) {}

  private record Line(UUID edition, String question, String words) {}

  /** Every version of every question, in their order. */
  List<PanelQuestion> questions() {
    return jdbc.sql(QUESTIONS).query(PanelStore::question).list();
  }

  /** What stands in each section in which something was written. */
  Map<Section, Written> written(IncidentId incident) {
    var latest = jdbc.sql(LATEST)
        .param("incident", incident.value())
        .query(PanelStore::edition)
        .list();
    var lines = lines(latest.stream().map(Edition::id).toList());
    return latest.stream()
        .map(one -> with(one.written(), lines.getOrDefault(one.id(), Map.of())))
        .collect(toMap(Written::section, identity()));
  }

  private Map<UUID, Map<String, String>> lines(List<UUID> editions) {
    var all = new HashMap<UUID, Map<String, String>>();
    if (!editions.isEmpty()) {
      jdbc.sql(ANSWERS)
          .param("editions", editions)
          .query((row, _) -> new Line(
              row.getObject("edition_id", UUID.class),
              row.getString("question"),
              row.getString("words")))
          .list()
          .forEach(line -> all.computeIfAbsent(line.edition(), _ -> new HashMap<>())
              .put(line.question(), line.words()));
    }
    return all;
  }

  /** Whether the form that carries this id was sent before. */
  boolean isThere(UUID id) {
    return jdbc.sql(THERE).param("id", id).query(Boolean.class).single();
  }

  /** False if somebody else wrote that version meanwhile. */
  boolean write(UUID id, Incident of, Written written, Instant at, PersonId by) {
    var isNew = jdbc.sql(WRITE)
            .param("id", id)
            .param("case", of.caseFile().value())
            .param("incident", of.id().value())
            .param("section", written.section().code())
            .param("version", written.version())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .update()
        == 1;
    if (isNew) {
      written
          .answers()
          .forEach((question, words) -> jdbc.sql(ANSWER)
              .param("edition", id)
              .param("case", of.caseFile().value())
              .param("question", question)
              .param("words", words)
              .update());
    }
    return isNew;
  }

  private static Written with(Written bare, Map<String, String> answers) {
    return new Written(bare.section(), bare.version(), bare.at(), bare.by(), Map.copyOf(answers));
  }

  private static PanelQuestion question(ResultSet row, int index) throws SQLException {
    return new PanelQuestion(
        row.getString("code"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        Section.of(row.getString("section")).orElseThrow(),
        row.getString("heading"),
        row.getString("words"),
        row.getString("hint"),
        row.getString("source"));
  }

  private static Edition edition(ResultSet row, int index) throws SQLException {
    return new Edition(
        row.getObject("id", UUID.class),
        new Written(
            Section.of(row.getString("section")).orElseThrow(),
            row.getInt("version"),
            row.getObject("told_at", OffsetDateTime.class).toInstant(),
            new PersonId(row.getObject("told_by", UUID.class)),
            Map.of()));
  }
}
