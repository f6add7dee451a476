package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies have written so far, sealed, one draft a request. */
@Repository
class AnswerDrafts {

  private static final String OF = """
      select request_id, sealed, saved_at, ready_by, ready_role, version
        from answer_draft
       where request_id = :request
      """;

  private static final String SAVE = """
      insert into answer_draft (request_id, case_id, agency_id, sealed, saved_at, saved_by, version)
      values (:request, :case, :agency, :sealed, :at, :by, 1)
      on conflict (request_id) do update
         set sealed = excluded.sealed, saved_at = excluded.saved_at, saved_by = excluded.saved_by, ready_by = null,
             ready_role = '', version = answer_draft.version + 1
       where answer_draft.version = :version
      """;

  private static final String READY = """
      update answer_draft set ready_by = :by, ready_role = :role, version = version + 1 where request_id = :request
      """;

  private final JdbcClient jdbc;
  private final Sealing sealing;

  AnswerDrafts(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  Draft of(RequestId request) {
    return jdbc.sql(OF)
        .param("request", request.value())
        .query(this::draft)
        .optional()
        .orElse(Draft.NOTHING);
  }

  /** Saves over a version; whoever else finished it meanwhile has not been asked to sign this. */
  void save(Request of, Map<String, String> lines, int version, Instant at, @Nullable PersonId by) {
    var changed = jdbc.sql(SAVE)
        .param("request", of.id().value())
        .param("case", of.caseFile().value())
        .param("agency", of.agency().value())
        .param("sealed", sealing.seal(flat(lines), context(of.id().value())))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("version", version)
        .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "The draft of %s changed meanwhile".formatted(of.id().value()));
    }
  }

  /** Says that it can be signed off, or with nobody that it no longer can. */
  void ready(RequestId request, @Nullable PersonId by, String role) {
    jdbc.sql(READY)
        .param("request", request.value())
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("role", role)
        .update();
  }

  private Draft draft(ResultSet row, int index) throws SQLException {
    var request = row.getObject("request_id", UUID.class);
    var ready = row.getObject("ready_by", UUID.class);
    return new Draft(
        lines(sealing.open(row.getBytes("sealed"), context(request))),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        ready == null ? null : new PersonId(ready),
        row.getString("ready_role"),
        row.getInt("version"));
  }

  private static List<String> flat(Map<String, String> lines) {
    var flat = new ArrayList<String>();
    lines.forEach((question, words) -> {
      flat.add(question);
      flat.add(words);
    });
    return flat;
  }

  private static Map<String, String> lines(List<String> flat) {
    var lines = new LinkedHashMap<String, String>();
    for (var at = 0; at + 1 < flat.size(); at += 2) {
      lines.put(flat.get(at), flat.get(at + 1));
    }
    return lines;
  }

  private static String context(UUID request) {
    return "draft of request " + request;
  }
}
