package org.lapwing.actions.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How much each check matters and from which number on, by date; reference data. */
@Repository
@Transactional(readOnly = true)
public class CheckRules {

  private static final String IN_FORCE = """
      select distinct on (code) code, severity, threshold, source
        from plan_check
       where since <= :today
       order by code, since desc
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CheckRules(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How one check is made today.
   *
   * @param threshold from which number on; 0 where nothing is counted
   */
  public record Rule(
      String code, Severity severity, int threshold, String source, LocalDate today) {}

  /** The rules of today by the code of their check; a check without one is not made. */
  Map<String, Rule> inForce() {
    var today = LocalDate.now(clock);
    return jdbc
        .sql(IN_FORCE)
        .param("today", today)
        .query((row, _) -> new Rule(
            row.getString("code"),
            Severity.of(row.getString("severity")),
            row.getInt("threshold"),
            row.getString("source"),
            today))
        .list()
        .stream()
        .collect(Collectors.toMap(Rule::code, rule -> rule));
  }
}
