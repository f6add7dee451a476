package org.lapwing.actions.web.bulk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Roster;
import org.lapwing.actions.bulk.Change;
import org.lapwing.actions.bulk.Turn;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;

/** What an action is before and after a change, in words. */
record Sides(Change change, Map<AgencyId, String> agencies, Map<Object, String> people) {

  static Sides of(Change change, Roster roster) {
    var people = new java.util.HashMap<Object, String>();
    roster.people().forEach(one -> people.put(one.id(), one.name()));
    return new Sides(change, roster.agencyNames(), people);
  }

  LookPage.Row row(Turn turn) {
    var before = turn.before();
    return switch (turn) {
      case Turn.Taken(var _, var after) ->
        new LookPage.Row(before, side(before), after(after), null);
      case Turn.Refused(var _, var because) -> new LookPage.Row(before, side(before), "", because);
      case Turn.Meanwhile _ ->
        new LookPage.Row(before, side(before), "", "Somebody changed it meanwhile");
    };
  }

  private String side(Action action) {
    return switch (change) {
      case Change.HandOver _ -> owner(action.owner());
      case Change.AskDate _, Change.AgreeDate _ -> due(action);
      case Change.Drop _, Change.Say _, Change.Start _ -> action.state().stage().words();
    };
  }

  private String after(Action action) {
    return switch (change) {
      case Change.AskDate(var wanted, var _) ->
        InWords.date(wanted) + ", when somebody else agrees";
      case Change.Say _ -> "The same, with your update";
      case Change.HandOver _, Change.AgreeDate _, Change.Drop _, Change.Start _ -> side(action);
    };
  }

  private String owner(Owner owner) {
    var agency = agencies.getOrDefault(owner.agency(), "");
    var person = named(owner.person());
    return person.isBlank() ? agency : person + ", " + agency;
  }

  private String named(@Nullable Object person) {
    return person == null ? "" : people.getOrDefault(person, "Somebody who left");
  }

  private static String due(Action action) {
    var due = action.dates().due();
    return due == null ? "No date" : InWords.date(due);
  }
}
