package org.lapwing.directory;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules for how long a call counts, the latest that has begun deciding. */
@Repository
class VerificationRules {

  private static final String ON = """
      select since, days, warn_days, source
        from verification_rule
       where since <= :day
       order by since desc
       limit 1
      """;

  private final JdbcClient jdbc;

  VerificationRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  VerificationRule on(LocalDate day) {
    return jdbc.sql(ON)
        .param("day", day)
        .query((row, _) -> new VerificationRule(
            row.getObject("since", LocalDate.class),
            row.getInt("days"),
            row.getInt("warn_days"),
            row.getString("source")))
        .single();
  }
}
