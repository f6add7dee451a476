package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each request, as rows that are never changed. */
@Repository
class RequestHistory {

  /** To which request of which case and agency something happened. */
  record Of(RequestId request, CaseId caseFile, AgencyId agency) {

    static Of of(Request request) {
      return new Of(request.id(), request.caseFile(), request.agency());
    }
  }

  private static final String OF = """
      select id, kind, at, by_id, note, due_on
        from request_entry
       where request_id = :request
       order by at desc, id desc
       limit 100
      """;

  private static final String TELL = """
      insert into request_entry (id, case_id, agency_id, request_id, kind, at, by_id, note, due_on, step)
      values (:id, :case, :agency, :request, :kind, :at, :by, :note, :due, :step)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  RequestHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Happening> of(RequestId request) {
    return jdbc.sql(OF)
        .param("request", request.value())
        .query(RequestHistory::happening)
        .list();
  }

  /**
   * Tells what happened; false if it was told before.
   *
   * @param step the step of the chasing rule, or null for all that is no reminder by rule
   */
  boolean tell(Of of, Happening what, @Nullable String step) {
    var by = what.by();
    return jdbc.sql(TELL)
            .param("id", what.id())
            .param("case", of.caseFile().value())
            .param("agency", of.agency().value())
            .param("request", of.request().value())
            .param("kind", what.kind().code())
            .param("at", what.at().atOffset(ZoneOffset.UTC))
            .param("by", by == null ? null : by.value(), Types.OTHER)
            .param("note", what.note())
            .param("due", what.due(), Types.DATE)
            .param("step", step, Types.VARCHAR)
            .update()
        == 1;
  }

  private static Happening happening(ResultSet row, int index) throws SQLException {
    var by = row.getObject("by_id", UUID.class);
    return new Happening(
        row.getObject("id", UUID.class),
        Happening.Kind.of(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        by == null ? null : new PersonId(by),
        row.getString("note"),
        row.getObject("due_on", LocalDate.class));
  }
}
