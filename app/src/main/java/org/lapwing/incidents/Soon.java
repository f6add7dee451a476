package org.lapwing.incidents;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far ahead a date of a proceeding, or the review of a hold, is work for those who keep the case. */
@Component
public class Soon {

  private static final String DAYS = """
      select soon_days
        from parallel_rule
       where since <= :day and (until is null or until > :day)
       order by since desc
       limit 1
      """;

  private final JdbcClient jdbc;

  Soon(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last day that is soon, seen from that day. */
  @Transactional(readOnly = true)
  public LocalDate after(LocalDate today) {
    return today.plusDays(
        jdbc.sql(DAYS).param("day", today).query(Integer.class).single());
  }
}
