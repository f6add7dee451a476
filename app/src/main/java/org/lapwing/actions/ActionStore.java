package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions as rows. Row security has already chosen whose: no query here names a partnership. */
@Repository
class ActionStore {

  private static final String ONE = """
      select id, number, promise, detail, measure, baseline, target, owner_id, agency_id, with_agencies,
             start_on, due_on, first_due_on, origin_kind, origin_id, origin_reference, origin_label,
             state, state_on, state_by, state_agency, state_note, done_on, done_by, done_agency, done_note,
             verify_how, audit_how, strength, outlook, recovery, heard_on, moves, part_due_on, version
        from action
       where id = :id
      """;

  private static final String ONE_TO_CHANGE = ONE + " for update";

  private static final String THESE = """
      select id, number, promise, detail, measure, baseline, target, owner_id, agency_id, with_agencies,
             start_on, due_on, first_due_on, origin_kind, origin_id, origin_reference, origin_label,
             state, state_on, state_by, state_agency, state_note, done_on, done_by, done_agency, done_note,
             verify_how, audit_how, strength, outlook, recovery, heard_on, moves, part_due_on, version
        from action
       where id in (:ids)
      """;

  private static final String NEXT_NUMBER = """
      insert into action_number (last) values (1)
      on conflict (partnership_id) do update set last = action_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into action (id, number, promise, detail, measure, baseline, target, owner_id, agency_id, with_agencies,
             start_on, due_on, first_due_on, origin_kind, origin_id, origin_reference, origin_label,
             state, state_on, state_by, state_agency, state_note, done_on, done_by, done_agency, done_note,
             verify_how, audit_how, strength, outlook, recovery, heard_on, moves, part_due_on, colour_base, amber_on, red_on)
      values (:id, :number, :promise, :detail, :measure, :baseline, :target, :owner, :agency, :with,
             :start, :due, :firstDue, :originKind, :originId, :originReference, :originLabel,
             :state, :stateOn, :stateBy, :stateAgency, :stateNote, :doneOn, :doneBy, :doneAgency, :doneNote,
             :verifyHow, :auditHow, :strength, :outlook, :recovery, :heardOn, :moves, :partDue, :colourBase, :amberOn, :redOn)
      """;

  private static final String SAVE = """
      update action
         set promise = :promise, detail = :detail, measure = :measure, baseline = :baseline, target = :target,
             owner_id = :owner, agency_id = :agency, with_agencies = :with,
             start_on = :start, due_on = :due, first_due_on = :firstDue,
             state = :state, state_on = :stateOn, state_by = :stateBy, state_agency = :stateAgency,
             state_note = :stateNote, done_on = :doneOn, done_by = :doneBy, done_agency = :doneAgency,
             done_note = :doneNote, verify_how = :verifyHow, audit_how = :auditHow, strength = :strength,
             outlook = :outlook, recovery = :recovery, heard_on = :heardOn, moves = :moves, part_due_on = :partDue,
             colour_base = :colourBase, amber_on = :amberOn, red_on = :redOn, version = version + 1
       where id = :id and version = :version
      """;

  /** Whoever rewords it meanwhile is not disturbed: the version stays. */
  private static final String GOES = """
      update action
         set outlook = :outlook, recovery = :recovery, heard_on = :heardOn, moves = :moves, part_due_on = :partDue,
             colour_base = :colourBase, amber_on = :amberOn, red_on = :redOn
       where id = :id
      """;

  private static final String RECOLOUR = """
      update action
         set colour_base = :base, amber_on = :amber, red_on = :red
       where id = :id and colour_base = :wasBase and amber_on = :wasAmber and red_on = :wasRed
      """;

  private static final String SO_MANY_AFTER = """
      select id, number, promise, detail, measure, baseline, target, owner_id, agency_id, with_agencies,
             start_on, due_on, first_due_on, origin_kind, origin_id, origin_reference, origin_label,
             state, state_on, state_by, state_agency, state_note, done_on, done_by, done_agency, done_note,
             verify_how, audit_how, strength, outlook, recovery, heard_on, moves, part_due_on, version,
             colour_base, amber_on, red_on
        from action
       where id > :after
       order by id
       limit 500
      """;

  /** An action, and what is on record of its colour. */
  record Coloured(Action action, Forecast forecast) {}

  private final JdbcClient jdbc;

  ActionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Action> find(ActionId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(ActionRow::action).optional();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Action> findToChange(ActionId id) {
    return jdbc.sql(ONE_TO_CHANGE)
        .param("id", id.value())
        .query(ActionRow::action)
        .optional();
  }

  List<Action> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(ActionRow::action).list();
  }

  /** The next number here; two people who raise actions at once wait for each other. */
  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Action action, Forecast forecast) {
    ActionRow.going(ActionRow.write(jdbc.sql(ADD), action), action.progress(), forecast)
        .param("number", action.number())
        .param("originKind", action.origin().kind())
        .param("originId", action.origin().id())
        .param("originReference", action.origin().reference())
        .param("originLabel", action.origin().label())
        .update();
  }

  void save(Action action, Forecast forecast) {
    var changed = ActionRow.going(
            ActionRow.write(jdbc.sql(SAVE), action), action.progress(), forecast)
        .param("version", action.version())
        .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "Action %s changed meanwhile".formatted(action.id().value()));
    }
  }

  /** Keeps how it goes, without another version. */
  void goes(Action action, Forecast forecast) {
    ActionRow.going(jdbc.sql(GOES).param("id", action.id().value()), action.progress(), forecast)
        .update();
  }

  /** Gives it another forecast, unless somebody changed it since it was read. */
  void recolour(Coloured read, Forecast forecast) {
    jdbc.sql(RECOLOUR)
        .param("id", read.action().id().value())
        .param("wasBase", read.forecast().base().code())
        .param("wasAmber", read.forecast().amberOn())
        .param("wasRed", read.forecast().redOn())
        .param("base", forecast.base().code())
        .param("amber", forecast.amberOn())
        .param("red", forecast.redOn())
        .update();
  }

  /** So many actions after that one, by id. */
  List<Coloured> after(UUID id) {
    return jdbc.sql(SO_MANY_AFTER)
        .param("after", id)
        .query((row, index) -> new Coloured(
            ActionRow.action(row, index),
            new Forecast(
                Colour.of(row.getString("colour_base")),
                row.getObject("amber_on", LocalDate.class),
                row.getObject("red_on", LocalDate.class))))
        .list();
  }
}
