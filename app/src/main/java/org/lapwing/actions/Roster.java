package org.lapwing.actions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people and agencies of the partnership who can own an action. */
@Repository
@Transactional(readOnly = true)
public class Roster {

  private static final String AGENCIES = """
      select g.id, g.name
        from partnership_agency s
        join agency g on g.id = s.agency_id
       order by g.name
      """;

  private static final String PEOPLE = """
      select p.id, p.name, p.agency_id, g.name as agency
        from person p
        join agency g on g.id = p.agency_id
       where p.left_at is null
         and exists (select from role_holding r where r.person_id = p.id and r.ended_at is null)
       order by g.name, p.name
      """;

  private static final String ONE = """
      select p.id, p.name, p.agency_id, g.name as agency
        from person p
        join agency g on g.id = p.agency_id
       where p.id = :id
      """;

  /** An agency by name. */
  public record Agency(AgencyId id, String name) {}

  /** An owner that a list offers, and the code by which it is chosen. */
  public record Choosable(String code, String words, Owner owner) {}

  /** Somebody by name. */
  public record Member(PersonId id, String name, AgencyId agency, String agencyName) {}

  private final JdbcClient jdbc;

  Roster(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Agency> agencies() {
    return jdbc.sql(AGENCIES)
        .query((row, _) ->
            new Agency(new AgencyId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  /** Who can own an action as lists offer it: somebody by name, or an agency while nobody is named. */
  public List<Choosable> owners() {
    return Stream.concat(
            people().stream()
                .map(one -> new Choosable(
                    one.id().value().toString(),
                    one.name() + ", " + one.agencyName(),
                    new Owner(one.id(), one.agency(), List.of()))),
            agencies().stream()
                .map(one -> new Choosable(
                    one.id().value().toString(),
                    one.name() + " (no person named yet)",
                    new Owner(null, one.id(), List.of()))))
        .toList();
  }

  /** The names of the agencies here. */
  public Map<AgencyId, String> agencyNames() {
    return agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
  }

  /** Those who hold a role here now. */
  public List<Member> people() {
    return jdbc.sql(PEOPLE).query(Roster::member).list();
  }

  /** The name of a person, or blank for nobody. */
  public String nameOf(@Nullable PersonId person) {
    return person == null
        ? ""
        : jdbc.sql(ONE)
            .param("id", person.value())
            .query(Roster::member)
            .optional()
            .map(Member::name)
            .orElse("");
  }

  private static Member member(java.sql.ResultSet row, int index) throws java.sql.SQLException {
    return new Member(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("agency"));
  }
}
