package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Owned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open actions that people own, so that none is left behind when somebody leaves. */
@Component
class OwnedActions implements Owned {

  private static final String OPEN = """
      select id, number, promise, due_on, owner_id
        from action
       where owner_id in (:people) and rank = 0
       order by sort_on, id
       limit 200
      """;

  private final JdbcClient jdbc;

  OwnedActions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<OwnedThing> ownedBy(Collection<PersonId> people) {
    return jdbc.sql(OPEN)
        .param("people", people.stream().map(PersonId::value).toList())
        .query((row, _) -> new OwnedThing(
            new PersonId(row.getObject("owner_id", UUID.class)),
            "Action",
            "A-" + row.getInt("number"),
            row.getString("promise"),
            "actions/" + row.getString("id"),
            row.getObject("due_on", LocalDate.class)))
        .list();
  }
}
