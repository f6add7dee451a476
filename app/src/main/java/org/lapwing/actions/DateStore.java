package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The new dates that were asked for, as rows. */
@Repository
class DateStore {

  private static final String ASK = """
      insert into action_date_request (id, action_id, due_before, wanted_on, reason, asked_at, asked_by)
      values (:id, :action, :before, :wanted, :reason, :at, :by)
      """;

  private static final String DECIDE = """
      update action_date_request
         set agreed = :agreed, decision = :decision, decided_at = :at, decided_by = :by
       where id = :id and agreed is null
      """;

  private static final String CLOSE = """
      update action_date_request
         set agreed = false, decision = :decision, decided_at = :at, decided_by = :by
       where action_id = :action and agreed is null
      """;

  private static final String OF = """
      select r.id, r.action_id, r.due_before, r.wanted_on, r.reason, r.asked_by as asker, coalesce(p.name, '') as asked_by,
             r.agreed, r.decision, coalesce(d.name, '') as decided_by
        from action_date_request r
        left join person p on p.id = r.asked_by
        left join person d on d.id = r.decided_by
       where r.action_id = :action
       order by r.asked_at, r.id
      """;

  private final JdbcClient jdbc;

  DateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ask(UUID id, Action action, LocalDate wanted, String reason, Instant at, PersonId by) {
    jdbc.sql(ASK)
        .param("id", id)
        .param("action", action.id().value())
        .param("before", action.dates().due())
        .param("wanted", wanted)
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  void decide(UUID id, boolean agreed, String decision, Instant at, PersonId by) {
    jdbc.sql(DECIDE)
        .param("id", id)
        .param("agreed", agreed)
        .param("decision", decision)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  /** Ends the request that waits, because there is nothing to move any more; says whether there was one. */
  boolean close(ActionId action, String decision, Instant at, PersonId by) {
    return jdbc.sql(CLOSE)
            .param("action", action.value())
            .param("decision", decision)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .update()
        == 1;
  }

  List<DateRequest> of(ActionId action) {
    return jdbc.sql(OF)
        .param("action", action.value())
        .query(DateStore::request)
        .list();
  }

  private static DateRequest request(ResultSet row, int index) throws SQLException {
    var asker = row.getObject("asker", UUID.class);
    return new DateRequest(
        row.getObject("id", UUID.class),
        new ActionId(row.getObject("action_id", UUID.class)),
        row.getObject("due_before", LocalDate.class),
        row.getObject("wanted_on", LocalDate.class),
        row.getString("reason"),
        asker == null ? null : new PersonId(asker),
        row.getString("asked_by"),
        row.getObject("agreed", Boolean.class),
        row.getString("decision"),
        row.getString("decided_by"));
  }
}
