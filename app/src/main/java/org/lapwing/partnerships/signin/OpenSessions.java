package org.lapwing.partnerships.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions that are open, for their owners to see and end, and the end of those that expired. */
@Component
public class OpenSessions implements RecurringJob {

  private static final String OF = """
      select primary_id, session_id, creation_time, last_access_time
        from spring_session
       where principal_name = :person and expiry_time > :now
       order by last_access_time desc
      """;

  private static final String END = """
      delete from spring_session where principal_name = :person and primary_id = :id
      """;

  private static final String END_OTHERS = """
      delete from spring_session where principal_name = :person and session_id <> :but
      """;

  private static final String FORGET = """
      delete from spring_session where expiry_time < :now
      """;

  /**
   * One browser in which somebody is signed in.
   *
   * @param id what it is ended by; it opens nothing
   * @param here whether it is the one that asks
   */
  public record Open(String id, Instant began, Instant lastUsed, boolean here) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  OpenSessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The sessions of a person, last used first.
   *
   * @param here the session that asks
   */
  public List<Open> of(PersonId person, String here) {
    return jdbc.sql(OF)
        .param("person", person.value().toString())
        .param("now", clock.millis())
        .query((row, _) -> open(row, here))
        .list();
  }

  /** Ends one session of this person; one of somebody else is not found. */
  public void end(PersonId person, String id) {
    jdbc.sql(END).param("person", person.value().toString()).param("id", id).update();
  }

  /** Ends every session of this person but the one that asks. */
  public void endOthers(PersonId person, String here) {
    jdbc.sql(END_OTHERS)
        .param("person", person.value().toString())
        .param("but", here)
        .update();
  }

  /** Ends every session of this person. */
  public void endAll(PersonId person) {
    endOthers(person, "");
  }

  @Override
  public String name() {
    return "forget-expired-sessions";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    jdbc.sql(FORGET).param("now", clock.millis()).update();
  }

  private static Open open(ResultSet row, String here) throws SQLException {
    return new Open(
        row.getString("primary_id"),
        Instant.ofEpochMilli(row.getLong("creation_time")),
        Instant.ofEpochMilli(row.getLong("last_access_time")),
        row.getString("session_id").equals(here));
  }
}
