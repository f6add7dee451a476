package org.lapwing.actions.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who serves here and how each wants to be reminded, as rows. */
@Repository
class Wishes {

  private static final String ALL = """
      select person_id, before_days, line_id from reminder_wish
      """;

  private static final String SERVING = """
      select p.id, p.agency_id, r.roles
        from (select person_id, array_agg(role) as roles
                from role_holding
               where ended_at is null
               group by person_id) r
        join person p on p.id = r.person_id and p.left_at is null
      """;

  private final JdbcClient jdbc;

  Wishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Crew crew() {
    var members = jdbc.sql(SERVING)
        .query((row, _) -> new Crew.Member(
            new PersonId(row.getObject("id", UUID.class)),
            new AgencyId(row.getObject("agency_id", UUID.class)),
            java.util.Set.of((String[]) row.getArray("roles").getArray())))
        .list();
    return new Crew(members, all());
  }

  private Map<PersonId, Wish> all() {
    return jdbc
        .sql(ALL)
        .query(
            (row, _) -> Map.entry(new PersonId(row.getObject("person_id", UUID.class)), wish(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Wish wish(ResultSet row) throws SQLException {
    var before = row.getArray("before_days");
    var line = row.getObject("line_id", UUID.class);
    return new Wish(
        before == null ? null : Arrays.asList((Integer[]) before.getArray()),
        line == null ? null : new PersonId(line));
  }
}
