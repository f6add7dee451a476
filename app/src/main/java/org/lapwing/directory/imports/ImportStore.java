package org.lapwing.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.imports.StagedImport.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Files that were read, as rows. */
@Repository
class ImportStore {

  private static final String ADD = """
      insert into directory_import (id, file_name, read_at, read_by, plan)
      values (:id, :file, :at, :by, cast(:plan as jsonb))
      on conflict (id) do nothing
      """;
  private static final String ONE = """
      select id, file_name, read_at, state, plan, outcome from directory_import where id = :id
      """;
  private static final String ONE_TO_CHANGE = """
      select id, file_name, read_at, state, plan, outcome from directory_import where id = :id for update
      """;
  private static final String LATEST = """
      select id, file_name, read_at, state from directory_import order by read_at desc, id desc limit 10
      """;
  private static final String ASKED = """
      select id from directory_import where state = 'asked' order by read_at, id
      """;
  private static final String ASK = """
      update directory_import set state = 'asked' where id = :id and state = 'read'
      """;
  private static final String DONE = """
      update directory_import set state = 'done', taken_at = :at, outcome = cast(:outcome as jsonb) where id = :id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ImportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(UUID id, String file, Instant at, UUID by, Plan plan) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("file", file)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("plan", json.writeValueAsString(plan))
        .update();
  }

  Optional<StagedImport> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(this::whole).optional();
  }

  /** Whoever else would take it over waits until this transaction ends. */
  Optional<StagedImport> findToChange(UUID id) {
    return jdbc.sql(ONE_TO_CHANGE).param("id", id).query(this::whole).optional();
  }

  List<StagedImport.Line> latest() {
    return jdbc.sql(LATEST).query(ImportStore::line).list();
  }

  List<UUID> asked() {
    return jdbc.sql(ASKED).query((row, _) -> row.getObject("id", UUID.class)).list();
  }

  void ask(UUID id) {
    jdbc.sql(ASK).param("id", id).update();
  }

  void done(UUID id, Instant at, TakenOver outcome) {
    jdbc.sql(DONE)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("outcome", json.writeValueAsString(outcome))
        .update();
  }

  private StagedImport whole(ResultSet row, int index) throws SQLException {
    @Nullable String outcome = row.getString("outcome");
    var line = line(row, index);
    return new StagedImport(
        line.id(),
        line.file(),
        line.readAt(),
        line.state(),
        json.readValue(row.getString("plan"), Plan.class),
        outcome == null ? null : json.readValue(outcome, TakenOver.class));
  }

  private static StagedImport.Line line(ResultSet row, int index) throws SQLException {
    return new StagedImport.Line(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getObject("read_at", OffsetDateTime.class).toInstant(),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
  }
}
