package org.lapwing.partnerships;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who serve here and as what, for those who look after access. */
@Service
@Transactional(readOnly = true)
public class Directory {

  /** How many people one page shows. */
  public static final int PAGE = 50;

  /** From those who serve here to what is known of them: the table of people is shared, and grows with the neighbours. */
  private static final String SERVING = """
      select p.id, p.name, p.job_title, p.agency, r.roles
        from (select person_id, array_agg(role order by role) as roles
                from role_holding
               where ended_at is null
               group by person_id) r
       cross join lateral (
              select one.id, one.name, one.job_title, g.name as agency
                from person one
                join agency g on g.id = one.agency_id
               where one.id = r.person_id and one.left_at is null
              offset 0) p
       where (:words = '' or p.name ilike '%' || :words || '%' or p.agency ilike '%' || :words || '%')
         and (p.name, p.id) > (:after, :afterId)
       order by p.name, p.id
       limit :most
      """;

  /** Somebody who serves here, and their roles in words. */
  public record Line(PersonId id, String name, String jobTitle, String agency, String roles) {}

  private final JdbcClient jdbc;

  Directory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those who serve here by alphabet: one more than a page where there are more.
   *
   * @param words part of a name or of an agency's, or blank for all
   * @param after the name and id of the last one before, or blank and any id for the first page
   */
  public List<Line> serving(String words, String after, UUID afterId) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return jdbc.sql(SERVING)
        .param("words", words.strip().replaceAll("[%_\\\\]", ""))
        .param("after", after)
        .param("afterId", afterId)
        .param("most", PAGE + 1)
        .query(Directory::line)
        .list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(Role::of)
        .sorted()
        .map(Role::words)
        .collect(Collectors.joining(", "));
    return new Line(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("job_title"),
        row.getString("agency"),
        roles);
  }
}
