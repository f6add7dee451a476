package org.lapwing.actions.reminders;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is open and due, and who was told of it, as rows; read and written for many people at once. */
@Repository
class ReminderStore {

  private static final String OPEN = """
      select id, number, owner_id, agency_id, due_on from action where rank = 0 order by sort_on, id
      """;

  /** A part whose person is not named yet is the owner's of the whole. */
  private static final String PARTS = """
      select p.id as part_id, p.action_id as id, a.number, p.number as part, coalesce(p.owner_id, a.owner_id) as owner_id,
             p.agency_id, p.due_on
        from action_part p
        join action a on a.id = p.action_id and a.rank = 0
       where p.state = 'open'
       order by p.due_on, p.id
      """;

  private static final String TOLD = """
      select r.thing_id, r.due_on, r.person_id, r.audience, r.step, r.told_on
        from reminder r
        join action a on a.id = r.action_id
       where a.rank = 0
      """;

  /** What was done, dropped, given to another or moved since it was looked at is not told; nor what another node has told. */
  private static final String MARK = """
      insert into reminder (id, action_id, thing_id, person_id, audience, step, due_on, told_on)
      select t.id, t.action_id, t.thing_id, t.person_id, t.audience, t.step, t.due_on, :day
        from unnest(cast(:ids as uuid[]), cast(:actions as uuid[]), cast(:things as uuid[]), cast(:people as uuid[]),
                    cast(:audiences as text[]), cast(:steps as text[]), cast(:dues as date[]))
             t (id, action_id, thing_id, person_id, audience, step, due_on)
        join action a on a.id = t.action_id and a.rank = 0
       where t.thing_id <> t.action_id
          or (coalesce(a.due_on, date '9999-12-31') = t.due_on and (t.audience <> 'owner' or a.owner_id = t.person_id))
      on conflict do nothing
      returning id
      """;

  private static final String CALLS = """
      select c.action_id, a.owner_id
        from reminder_call c
        join action a on a.id = c.action_id and a.rank = 0
       where c.told_on is null and a.owner_id = any(cast(:people as uuid[]))
      """;

  private static final String CALLS_TOLD = """
      update reminder_call set told_on = :day
       where told_on is null and action_id = any(cast(:actions as uuid[]))
      """;

  private final JdbcClient jdbc;

  ReminderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything that is open, the soonest first. */
  List<Thing> open() {
    return Stream.concat(
            jdbc.sql(OPEN).query(ReminderStore::action).stream(),
            jdbc.sql(PARTS).query(ReminderStore::part).stream())
        .toList();
  }

  /** Who was told of what is open, by thing. */
  Map<UUID, List<Told>> told() {
    return jdbc.sql(TOLD).query(ReminderStore::read).stream()
        .collect(Collectors.groupingBy(Told::thing));
  }

  /** Marks these as told on that day; answers those that are to be told by us. */
  List<Reminder> mark(List<Reminder> reminders, LocalDate day) {
    if (reminders.isEmpty()) {
      return List.of();
    }
    var ids = reminders.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
    Set<UUID> ours = new HashSet<>(jdbc.sql(MARK)
        .param("day", day)
        .param("ids", ids)
        .param("actions", uuids(reminders, one -> one.thing().action()))
        .param("things", uuids(reminders, one -> one.thing().key()))
        .param("people", uuids(reminders, one -> one.to().value()))
        .param("audiences", texts(reminders, one -> one.as().code()))
        .param("steps", texts(reminders, Reminder::step))
        .param(
            "dues",
            reminders.stream()
                .map(one -> Date.valueOf(one.thing().dueOrNever()))
                .toArray(Date[]::new))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list());
    return java.util.stream.IntStream.range(0, ids.length)
        .filter(index -> ours.contains(ids[index]))
        .mapToObj(reminders::get)
        .toList();
  }

  /** The actions about whose owners, among these people, somebody asked and who were not told so. */
  Map<PersonId, Set<UUID>> calls(Collection<PersonId> people) {
    return jdbc
        .sql(CALLS)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, _) -> Map.entry(
            new PersonId(row.getObject("owner_id", UUID.class)),
            row.getObject("action_id", UUID.class)))
        .stream()
        .collect(Collectors.groupingBy(
            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  void callsTold(Collection<UUID> actions, LocalDate day) {
    if (!actions.isEmpty()) {
      jdbc.sql(CALLS_TOLD)
          .param("day", day)
          .param("actions", actions.toArray(UUID[]::new))
          .update();
    }
  }

  private static UUID[] uuids(List<Reminder> all, Function<Reminder, UUID> of) {
    return all.stream().map(of).toArray(UUID[]::new);
  }

  private static String[] texts(List<Reminder> all, Function<Reminder, String> of) {
    return all.stream().map(of).toArray(String[]::new);
  }

  private static Thing action(ResultSet row, int index) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    return new Thing(
        row.getObject("id", UUID.class),
        null,
        "A-" + row.getInt("number"),
        owner == null ? null : new PersonId(owner),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getObject("due_on", LocalDate.class));
  }

  private static Thing part(ResultSet row, int index) throws SQLException {
    var whole = action(row, index);
    return new Thing(
        whole.action(),
        row.getObject("part_id", UUID.class),
        whole.reference() + ", part " + row.getInt("part") + ",",
        whole.owner(),
        whole.agency(),
        whole.due());
  }

  private static Told read(ResultSet row, int index) throws SQLException {
    return new Told(
        row.getObject("thing_id", UUID.class),
        row.getObject("due_on", LocalDate.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        Audience.of(row.getString("audience")),
        row.getString("step"),
        row.getObject("told_on", LocalDate.class));
  }
}
