package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that somebody should call, for those who keep the directory: never called, lapsed, or about to lapse. */
@Component
class NumbersWaiting implements WorkItems {

  private static final String WAITING = """
      select s.id, s.name, r.label, r.number, r.confirmed_on, r.differs_since
        from service_route r
        join service s on s.id = r.service_id
       where r.kind = 'telephone' and r.ended_on is null
         and (r.confirmed_on is null or r.confirmed_on <= :before or r.differs_since is not null)
       order by r.differs_since is null, r.confirmed_on nulls first, s.name, r.id
       limit 20
      """;

  private final JdbcClient jdbc;
  private final VerificationRules rules;
  private final Clock clock;

  NumbersWaiting(JdbcClient jdbc, VerificationRules rules, Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!Keepers.isOne()) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    var rule = rules.on(today);
    return jdbc.sql(WAITING)
        .param("before", today.plusDays(rule.warnDays()).minusDays(rule.days()))
        .query((row, _) -> item(row, rule, today))
        .list();
  }

  private static WorkItem item(ResultSet row, VerificationRule rule, LocalDate today)
      throws SQLException {
    var called = row.getObject("confirmed_on", LocalDate.class);
    var differs = row.getObject("differs_since", LocalDate.class);
    if (differs != null) {
      return item(row, "Call it: two sources differ", null, today).waitingSince(differs);
    }
    return called == null
        ? item(row, "Call it for the first time", null, today)
        : item(row, "Call it again", called.plusDays(rule.days()), today);
  }

  private static WorkItem item(ResultSet row, String ask, @Nullable LocalDate due, LocalDate today)
      throws SQLException {
    var name = row.getString("name");
    var label = row.getString("label");
    return new WorkItem(
        "Numbers to call",
        new Telephone(row.getString("number")).words(),
        label.isBlank() ? name : name + ": " + label,
        "services/" + row.getString("id"),
        ask,
        due,
        due != null && due.isBefore(today));
  }
}
