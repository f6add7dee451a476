package org.lapwing.oversight.challenges;

import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.BodyId;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asks and replies: the people here, and where they sit. */
@Repository
class Voices {

  private static final String SITS = """
      select body_id from body_member where person_id = :person and until_on is null
      """;

  private final JdbcClient jdbc;
  private final People people;

  Voices(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
  }

  Voice current() {
    var me = Viewer.person();
    var sits = jdbc
        .sql(SITS)
        .param("person", me.person().value())
        .query((row, _) -> new BodyId(row.getObject("body_id", UUID.class)))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
    return new Voice(me.person(), me.agency(), me.roles(), sits);
  }

  /** Whether somebody serves here for that agency. */
  boolean isHere(PersonId person, AgencyId agency) {
    return people.peopleHere().stream()
        .anyMatch(one -> one.id().equals(person) && one.agency().equals(agency));
  }
}
