package org.lapwing.actions.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.Owner;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes many actions, each in a transaction of its own and by the same rules as on its own page, so that one that is refused
 * holds up no other.
 */
@Service
public class Bulk {

  /** How many can be changed at once. */
  public static final int MOST = 100;

  private final Actions actions;
  private final DatesOfActions dates;
  private final Told told;
  private final TransactionTemplate transaction;

  Bulk(Actions actions, DatesOfActions dates, Told told, PlatformTransactionManager transactions) {
    this.actions = actions;
    this.dates = dates;
    this.told = told;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What would become of each: done by the rules in earnest, and taken back. */
  public List<Turn> tried(List<Chosen> chosen, Change change) {
    return chosen.stream()
        .map(one -> within(() -> turn(one, Ids.next(), change), true))
        .toList();
  }

  /** Changes each that nobody changed since it was looked at; sent again, it does nothing twice. */
  public List<Turn> done(UUID form, List<Chosen> chosen, Change change) {
    return chosen.stream()
        .map(one -> within(() -> once(form, one, change), false))
        .toList();
  }

  private Turn once(UUID form, Chosen one, Change change) {
    var once = one.once(form);
    var version = told.version(one.id());
    var now = actions.get(one.id());
    if (told.by(once)) {
      return new Turn.Taken(now, now);
    }
    return version == one.version() ? turn(one, once, change) : new Turn.Meanwhile(now);
  }

  private Turn turn(Chosen one, UUID once, Change change) {
    var before = actions.get(one.id());
    return switch (make(before, once, change)) {
      case Accepted<Action> _ -> new Turn.Taken(before, actions.get(one.id()));
      case Outcome.Refused<Action>(var no) -> new Turn.Refused(before, no.message());
    };
  }

  private Outcome<Action> make(Action action, UUID once, Change change) {
    var id = action.id();
    return switch (change) {
      case Change.HandOver(var to, var note) -> {
        var owner = new Owner(to.person(), to.agency(), action.owner().with());
        yield owner.equals(action.owner())
            ? Outcome.refused(
                "", "It has this owner already. Leave it out, or choose another owner")
            : actions.handOver(id, once, owner, note);
      }
      case Change.AskDate(var wanted, var reason) -> dates.ask(id, once, wanted, reason);
      case Change.AgreeDate(var why) -> agree(id, once, why);
      case Change.Drop(var reason) -> actions.drop(id, once, reason);
      case Change.Say(var text) -> actions.update(id, once, text);
      case Change.Start _ -> actions.start(id, once);
    };
  }

  private Outcome<Action> agree(ActionId id, UUID once, String why) {
    return dates
        .waiting(id)
        .map(request -> dates.decide(id, once, request.id(), true, why))
        .orElseGet(() ->
            Outcome.refused("", "No new date was asked for. Leave it out, or ask for one first"));
  }

  private Turn within(Supplier<Turn> work, boolean takenBack) {
    var turn = transaction.execute(status -> {
      if (takenBack) {
        status.setRollbackOnly();
      }
      return work.get();
    });
    if (turn == null) {
      throw new NotFound();
    }
    return turn;
  }
}
