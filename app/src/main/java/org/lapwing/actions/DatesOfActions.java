package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves dates in the open: somebody asks and says why, somebody else decides, and every date stays visible. */
@Service
@Transactional
public class DatesOfActions {

  private final DateStore store;
  private final Ledger ledger;

  DatesOfActions(DateStore store, Ledger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /** Every date asked for, the earliest first. */
  @Transactional(readOnly = true)
  public List<DateRequest> of(ActionId id) {
    return store.of(id);
  }

  /** The date that waits for a decision. */
  @Transactional(readOnly = true)
  public Optional<DateRequest> waiting(ActionId id) {
    return store.of(id).stream().filter(request -> request.agreed() == null).findFirst();
  }

  public Outcome<Action> ask(ActionId id, UUID once, LocalDate wanted, String reason) {
    var told = InWords.date(wanted) + ". " + reason.strip();
    return ledger.change(id, once, Kind.DATE_ASKED, told, action -> {
      var doer = Doer.current();
      var refused = action
          .askForDate(doer, wanted, reason, ledger.today())
          .or(() -> waiting(id).isPresent()
              ? Action.no("", "A new date was asked for already. Wait for the decision")
              : Optional.empty());
      if (refused.isEmpty()) {
        store.ask(once, action, wanted, reason.strip(), ledger.moment(), doer.person());
      }
      return refused.<Outcome<Action>>map(Refused::new).orElseGet(() -> accepted(action));
    });
  }

  /** Sets when an action is to be begun; null for no day. */
  public Outcome<Action> begin(ActionId id, UUID once, @Nullable LocalDate start, String why) {
    var told = (start == null ? "No day" : InWords.date(start)) + ". " + why.strip();
    return ledger.change(
        id, once, Kind.START_SET, told, action -> action.toBegin(Doer.current(), start));
  }

  /** Agrees to the date that waits, or declines it, with a reason. Nobody decides on a date they asked for. */
  public Outcome<Action> decide(ActionId id, UUID once, UUID request, boolean agreed, String note) {
    var waiting = waiting(id).filter(asked -> asked.id().equals(request));
    if (waiting.isEmpty()) {
      return new Outcome.Accepted<>(ledger.get(id));
    }
    var wanted = waiting.get().wanted();
    var kind = agreed ? Kind.DATE_AGREED : Kind.DATE_DECLINED;
    var told = "%s. %s".formatted(InWords.date(wanted), note).strip();
    return ledger.change(
        id, once, kind, told, action -> decided(action, waiting.get(), agreed, note));
  }

  private Outcome<Action> decided(Action action, DateRequest request, boolean agreed, String note) {
    var doer = Doer.current();
    var outcome =
        agreed ? action.moveTo(doer, request, note) : declined(action, doer, request, note);
    if (outcome instanceof Accepted<Action> _) {
      store.decide(request.id(), agreed, note.strip(), ledger.moment(), doer.person());
      if (agreed) {
        ledger.announce(ActionEvent.DateMoved::new, action.id());
      }
    }
    return outcome;
  }

  private static Outcome<Action> declined(
      Action action, Doer doer, DateRequest request, String note) {
    return action
        .decidedBy(doer, request)
        .or(() -> Action.text("note", note, "Enter why the date stays"))
        .<Outcome<Action>>map(Refused::new)
        .orElseGet(() -> accepted(action));
  }
}
