package org.lapwing.actions.looks;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a filter can ask for, because some action has it. */
@Repository
@Transactional(readOnly = true)
public class Askable {

  private static final String ORIGINS = """
      with recursive kinds as (
        (select origin_kind from action order by origin_kind limit 1)
        union all
        (select (select a.origin_kind from action a where a.origin_kind > k.origin_kind order by a.origin_kind limit 1)
           from kinds k where k.origin_kind is not null))
      select origin_kind from kinds where origin_kind is not null
      """;

  private static final String OWNERS = """
      select p.id, p.name
        from action_owner_known o
        join person p on p.id = o.person_id
       order by p.name, p.id
       limit 300
      """;

  private final JdbcClient jdbc;
  private final Roster roster;

  Askable(JdbcClient jdbc, Roster roster) {
    this.jdbc = jdbc;
    this.roster = roster;
  }

  /** Somebody who owns an action, or once did. */
  public record Person(PersonId id, String name) {}

  /** All of it. */
  public record Choices(List<Roster.Agency> agencies, List<Person> owners, List<String> origins) {}

  public Choices choices() {
    return new Choices(
        roster.agencies(),
        jdbc.sql(OWNERS)
            .query((row, _) ->
                new Person(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
            .list(),
        jdbc.sql(ORIGINS).query((row, _) -> row.getString("origin_kind")).list());
  }
}
