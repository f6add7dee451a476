package org.lapwing.partnerships;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people and agencies of the partnership, by name. */
@Service
@Transactional(readOnly = true)
public class People {

  private static final String AGENCIES_HERE = """
      select g.id, g.name, g.kind
        from partnership_agency s
        join agency g on g.id = s.agency_id
       order by g.name, g.id
      """;

  private static final String PEOPLE_HERE = """
      select p.id, p.name, p.job_title, p.agency_id, g.name as agency
        from person p
        join agency g on g.id = p.agency_id
       where p.left_at is null
         and exists (select from role_holding r where r.person_id = p.id and r.ended_at is null)
       order by p.name, p.id
      """;

  private static final String MANAGERS = """
      select p.name
        from role_holding r
        join person p on p.id = r.person_id
       where r.role = 'business_manager' and r.ended_at is null and p.left_at is null
       order by p.name
      """;

  private static final String NAMES = """
      select id, name from person where id in (:ids)
      """;

  private static final String AGENCY_NAMES = """
      select id, name from agency where id in (:ids)
      """;

  /** An agency that serves the partnership. */
  public record Agency(AgencyId id, String name, AgencyKind kind) {}

  /** Somebody who holds a role here now. */
  public record Member(
      PersonId id, String name, String jobTitle, AgencyId agency, String agencyName) {}

  private static final List<UUID> NONE = List.of(new UUID(0, 0));

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The agencies that serve the partnership, by alphabet. */
  public List<Agency> agenciesHere() {
    return jdbc.sql(AGENCIES_HERE).query(People::agency).list();
  }

  /** Those who hold a role here now, by alphabet. */
  public List<Member> peopleHere() {
    return jdbc.sql(PEOPLE_HERE).query(People::member).list();
  }

  /** The names of those who manage the partnership's business, to be asked about anything. */
  public List<String> managers() {
    return jdbc.sql(MANAGERS).query((row, _) -> row.getString("name")).list();
  }

  /** The name of a person; blank for nobody and for somebody we do not know. */
  public String nameOf(@Nullable PersonId person) {
    return person == null ? "" : namesOf(List.of(person)).getOrDefault(person, "");
  }

  /** The names of these people, asked for at once. */
  public Map<PersonId, String> namesOf(Collection<PersonId> people) {
    var ids = people.stream().map(PersonId::value).distinct().toList();
    return names(jdbc.sql(NAMES), ids).entrySet().stream()
        .collect(toMap(one -> new PersonId(one.getKey()), Map.Entry::getValue));
  }

  /** The name of an agency; blank if we do not know it. */
  public String agencyName(AgencyId agency) {
    return agencyNames(List.of(agency)).getOrDefault(agency, "");
  }

  /** The names of these agencies, asked for at once. */
  public Map<AgencyId, String> agencyNames(Collection<AgencyId> agencies) {
    var ids = agencies.stream().map(AgencyId::value).distinct().toList();
    return names(jdbc.sql(AGENCY_NAMES), ids).entrySet().stream()
        .collect(toMap(one -> new AgencyId(one.getKey()), Map.Entry::getValue));
  }

  private static Map<UUID, String> names(StatementSpec asked, List<UUID> ids) {
    return asked
        .param("ids", ids.isEmpty() ? NONE : ids)
        .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Agency agency(ResultSet row, int index) throws SQLException {
    return new Agency(
        new AgencyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        AgencyKind.of(row.getString("kind")));
  }

  private static Member member(ResultSet row, int index) throws SQLException {
    return new Member(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("job_title"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("agency"));
  }
}
