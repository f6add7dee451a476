package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Part.Standing;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts of actions as rows. Row security has already chosen whose. */
@Repository
class PartStore {

  private static final String OF = """
      select id, action_id, number, words, agency_id, owner_id, due_on, first_due_on, state, state_on, note, version
        from action_part
       where action_id = :action
       order by number
      """;

  private static final String ADD = """
      insert into action_part (id, action_id, number, words, agency_id, owner_id, due_on, first_due_on, state, state_on, note)
      values (:id, :action, :number, :words, :agency, :owner, :due, :firstDue, :state, :stateOn, :note)
      """;

  private static final String SAVE = """
      update action_part
         set words = :words, agency_id = :agency, owner_id = :owner, due_on = :due, first_due_on = :firstDue,
             state = :state, state_on = :stateOn, note = :note, version = version + 1
       where id = :id and action_id = :action and number = :number and version = :version
      """;

  private final JdbcClient jdbc;

  PartStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Part> of(ActionId action) {
    return jdbc.sql(OF).param("action", action.value()).query(PartStore::part).list();
  }

  Optional<Part> find(ActionId action, UUID id) {
    return of(action).stream().filter(part -> part.id().equals(id)).findFirst();
  }

  void add(Part part) {
    write(jdbc.sql(ADD), part).update();
  }

  void save(Part part) {
    if (write(jdbc.sql(SAVE), part).param("version", part.version()).update() == 0) {
      throw new OptimisticLockingFailureException("Part %s changed meanwhile".formatted(part.id()));
    }
  }

  private static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Part part) {
    return statement
        .param("id", part.id())
        .param("action", part.action().value())
        .param("number", part.number())
        .param("words", part.words())
        .param("agency", part.agency().value())
        .param("owner", part.owner() == null ? null : part.owner().value())
        .param("due", part.due())
        .param("firstDue", part.firstDue())
        .param("state", part.standing().code())
        .param("stateOn", part.since())
        .param("note", part.note());
  }

  private static Part part(ResultSet row, int index) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    return new Part(
        row.getObject("id", UUID.class),
        new ActionId(row.getObject("action_id", UUID.class)),
        row.getInt("number"),
        row.getString("words"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        owner == null ? null : new PersonId(owner),
        row.getObject("due_on", LocalDate.class),
        row.getObject("first_due_on", LocalDate.class),
        Standing.of(row.getString("state")),
        row.getObject("state_on", LocalDate.class),
        row.getString("note"),
        row.getInt("version"));
  }
}
