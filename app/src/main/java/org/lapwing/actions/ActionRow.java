package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.State.By;
import org.lapwing.actions.State.Done;
import org.lapwing.actions.State.Dropped;
import org.lapwing.actions.State.Planned;
import org.lapwing.actions.State.UnderWay;
import org.lapwing.actions.State.Verified;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How an action stands in its row, both ways. */
final class ActionRow {

  private ActionRow() {}

  static Action action(ResultSet row, int index) throws SQLException {
    return new Action(
        new ActionId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new Origin(
            row.getString("origin_kind"),
            row.getObject("origin_id", UUID.class),
            row.getString("origin_reference"),
            row.getString("origin_label")),
        new Promise(
            row.getString("promise"),
            row.getString("detail"),
            row.getString("measure"),
            row.getString("baseline"),
            row.getString("target")),
        new Plan(row.getString("verify_how"), row.getString("audit_how"), strength(row)),
        new Owner(
            person(row, "owner_id"),
            new AgencyId(row.getObject("agency_id", UUID.class)),
            with(row)),
        new Dates(day(row, "start_on"), day(row, "due_on"), day(row, "first_due_on")),
        state(row),
        progress(row),
        row.getInt("version"));
  }

  static StatementSpec write(StatementSpec statement, Action action) {
    var dates = action.dates();
    var owner = action.owner();
    var promised = statement
        .param("id", action.id().value())
        .param("promise", action.promise().words())
        .param("detail", action.promise().detail())
        .param("measure", action.promise().measure())
        .param("baseline", action.promise().baseline())
        .param("target", action.promise().target())
        .param("owner", owner.person() == null ? null : owner.person().value())
        .param("agency", owner.agency().value())
        .param("with", owner.with().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("start", dates.start())
        .param("due", dates.due())
        .param("firstDue", dates.firstDue())
        .param("verifyHow", action.plan().verification())
        .param("auditHow", action.plan().audit())
        .param(
            "strength",
            action.plan().strength() == null ? null : action.plan().strength().code());
    return StateColumns.of(action.state()).write(promised);
  }

  /** How it goes and from when it has which colour: what changes without another wording or state. */
  static StatementSpec going(StatementSpec statement, Progress progress, Forecast forecast) {
    return statement
        .param("outlook", progress.outlook().code())
        .param("recovery", progress.recovery())
        .param("heardOn", progress.heardOn())
        .param("moves", progress.moves())
        .param("partDue", progress.partDue())
        .param("colourBase", forecast.base().code())
        .param("amberOn", forecast.amberOn())
        .param("redOn", forecast.redOn());
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        Outlook.find(row.getString("outlook")).orElseThrow(),
        row.getString("recovery"),
        day(row, "heard_on"),
        row.getInt("moves"),
        day(row, "part_due_on"));
  }

  private static @Nullable Strength strength(ResultSet row) throws SQLException {
    var code = row.getString("strength");
    return code == null ? null : Strength.find(code).orElseThrow();
  }

  /** The columns that hold a state; the done ones stay while it is verified. */
  private record StateColumns(
      State state, By by, String note, @Nullable Done done) {

    static StateColumns of(State state) {
      return switch (state) {
        case Planned _ -> new StateColumns(state, By.UNSAID, "", null);
        case UnderWay(var _, var missing) -> new StateColumns(state, By.UNSAID, missing, null);
        case Done done -> new StateColumns(state, By.UNSAID, "", done);
        case Verified(var _, var by, var note, var done) -> new StateColumns(state, by, note, done);
        case Dropped(var _, var by, var reason) -> new StateColumns(state, by, reason, null);
      };
    }

    StatementSpec write(StatementSpec statement) {
      return statement
          .param("state", state.stage().code())
          .param("stateOn", state.on())
          .param("stateBy", value(by.person()))
          .param("stateAgency", value(by.agency()))
          .param("stateNote", note)
          .param("doneOn", done == null ? null : done.on())
          .param("doneBy", done == null ? null : value(done.by().person()))
          .param("doneAgency", done == null ? null : value(done.by().agency()))
          .param("doneNote", done == null ? null : done.shows());
    }
  }

  private static State state(ResultSet row) throws SQLException {
    var on = row.getObject("state_on", LocalDate.class);
    var note = row.getString("state_note");
    return switch (Stage.of(row.getString("state"))) {
      case PLANNED -> new Planned(on);
      case UNDER_WAY -> new UnderWay(on, note);
      case DONE -> done(row);
      case VERIFIED -> new Verified(on, by(row, "state"), note, done(row));
      case DROPPED -> new Dropped(on, by(row, "state"), note);
    };
  }

  private static Done done(ResultSet row) throws SQLException {
    return new Done(
        row.getObject("done_on", LocalDate.class), by(row, "done"), row.getString("done_note"));
  }

  private static By by(ResultSet row, String what) throws SQLException {
    var agency = row.getObject(what + "_agency", UUID.class);
    return new By(person(row, what + "_by"), agency == null ? null : new AgencyId(agency));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static List<AgencyId> with(ResultSet row) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray("with_agencies").getArray())
        .map(AgencyId::new)
        .toList();
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable UUID value(@Nullable AgencyId agency) {
    return agency == null ? null : agency.value();
  }
}
