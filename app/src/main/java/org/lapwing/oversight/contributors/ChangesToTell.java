package org.lapwing.oversight.contributors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lapwing.actions.ActionEvent;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The actions of which contributors are still to be told, and who was told of which. */
@Repository
class ChangesToTell {

  private static final String HEAR = """
      insert into change_to_tell (action_id, verified_on) values (:action, :on)
      on conflict (action_id) do update set verified_on = excluded.verified_on, told_at = null
      """;

  private static final String WAITING = """
      select action_id from change_to_tell where told_at is null order by action_id limit 200
      """;

  private static final String TELL = """
      insert into contributor_told (id, person_id, action_id, at) values (:id, :person, :action, :at)
      on conflict (partnership_id, person_id, action_id) do nothing
      """;

  private static final String DONE = """
      update change_to_tell set told_at = :at where action_id in (:actions)
      """;

  private static final String PEOPLE = """
      select distinct p.id
        from role_holding r
        join person p on p.id = r.person_id
       where r.ended_at is null and p.left_at is null
       order by p.id
      """;

  private final JdbcClient jdbc;

  ChangesToTell(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Within the transaction that verifies, so that no change is forgotten. */
  @EventListener
  void hear(ActionEvent.Verified event) {
    hear(event.action().value(), event.on());
  }

  private void hear(UUID action, LocalDate on) {
    jdbc.sql(HEAR).param("action", action).param("on", on).update();
  }

  Set<UUID> waiting() {
    return new HashSet<>(jdbc.sql(WAITING)
        .query((row, _) -> row.getObject("action_id", UUID.class))
        .list());
  }

  /** Those who serve here now. */
  List<PersonId> people() {
    return jdbc.sql(PEOPLE)
        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Whether nobody has told them before. */
  boolean isFirst(PersonId person, UUID action, Instant at) {
    return jdbc.sql(TELL)
            .param("id", Ids.next())
            .param("person", person.value())
            .param("action", action)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void done(Collection<UUID> actions, Instant at) {
    jdbc.sql(DONE)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("actions", actions)
        .update();
  }
}
