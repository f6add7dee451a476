package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests as rows. Row security has already chosen which: those of the case group, of the asked agency, or of one link. */
@Repository
class RequestStore {

  private static final String ONE = """
      select id, number, case_id, agency_id, round_id, period_from, period_to, gateway, question_set, rule_since,
             due_on, sent_at, sent_by, state, state_on, nil, answered_on, version
        from information_request
       where id = :id
      """;

  private static final String THESE = """
      select id, number, case_id, agency_id, round_id, period_from, period_to, gateway, question_set, rule_since,
             due_on, sent_at, sent_by, state, state_on, nil, answered_on, version
        from information_request
       where id in (:ids)
      """;

  private static final String OF_CASE = """
      select id, number, case_id, agency_id, round_id, period_from, period_to, gateway, question_set, rule_since,
             due_on, sent_at, sent_by, state, state_on, nil, answered_on, version
        from information_request
       where case_id = :case
       order by number
       limit 200
      """;

  private static final String ADD = """
      insert into information_request (id, case_id, agency_id, round_id, number, period_from, period_to, gateway,
                                       question_set, rule_since, due_on, sent_at, sent_by, state_on)
      values (:id, :case, :agency, :round, :number, :from, :to, :gateway, :questions, :rule, :due, :at, :by, :on)
      """;

  private static final String SAVE = """
      update information_request
         set due_on = :due, state = :state, state_on = :on, nil = :nil, answered_on = :answered, version = version + 1
       where id = :id and version = :version
      """;

  private static final String NEXT_NUMBER = """
      insert into information_request_number (last) values (1)
      on conflict (partnership_id) do update set last = information_request_number.last + 1
      returning last
      """;

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Request> find(RequestId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(RequestStore::request).optional();
  }

  List<Request> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(RequestStore::request).list();
  }

  List<Request> of(CaseId file) {
    return jdbc.sql(OF_CASE)
        .param("case", file.value())
        .query(RequestStore::request)
        .list();
  }

  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Request request) {
    var by = request.sentBy();
    jdbc.sql(ADD)
        .param("id", request.id().value())
        .param("case", request.caseFile().value())
        .param("agency", request.agency().value())
        .param("round", request.round())
        .param("number", request.number())
        .param("from", request.asked().from())
        .param("to", request.asked().to())
        .param("gateway", request.asked().gateway())
        .param("questions", request.asked().questionSet())
        .param("rule", request.asked().ruleSince())
        .param("due", request.due())
        .param("at", request.sentAt().atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("on", request.state().on())
        .update();
  }

  /** Saves where it stands and when it is due. */
  void save(Request request) {
    var changed = jdbc.sql(SAVE)
        .param("id", request.id().value())
        .param("version", request.version())
        .param("due", request.due())
        .param("state", request.state().code())
        .param("on", request.state().on())
        .param("nil", request.state().isNil())
        .param("answered", request.state().answeredOn(), Types.DATE)
        .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "Request %s changed meanwhile".formatted(request.id().value()));
    }
  }

  private static Request request(ResultSet row, int index) throws SQLException {
    var by = row.getObject("sent_by", UUID.class);
    return new Request(
        new RequestId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new CaseId(row.getObject("case_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getObject("round_id", UUID.class),
        asked(row),
        row.getObject("due_on", LocalDate.class),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        by == null ? null : new PersonId(by),
        state(row),
        row.getInt("version"));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getString("gateway"),
        row.getString("question_set"),
        row.getObject("rule_since", LocalDate.class));
  }

  private static State state(ResultSet row) throws SQLException {
    return State.of(
        row.getString("state"),
        row.getObject("state_on", LocalDate.class),
        row.getObject("answered_on", LocalDate.class),
        row.getBoolean("nil"));
  }
}
