package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, approves and withdraws what the public reads of an action; only approval reaches the public. */
@Service
@Transactional
public class PublicWordings {

  /** The kind of origin that is public itself, so that its id may be shown. */
  private static final String PUBLIC_ORIGIN = "statement";

  private static final String NOBODY =
      "Only the business manager, the co-ordinator or a delegated partner can publish or withdraw these words";
  private static final String OWN =
      "You wrote these words. Somebody else must read and publish them: the business manager, the co-ordinator or a delegated partner";
  private static final String UNREAD = "Tick the box to say that you have read every word";

  private final PublicStore store;
  private final Ledger ledger;

  PublicWordings(PublicStore store, Ledger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /** Every wording there was, the latest first. */
  @Transactional(readOnly = true)
  public List<PublicWording> of(ActionId id) {
    return store.of(id);
  }

  /** Proposes words; the public does not see them yet. */
  public Outcome<Action> write(ActionId id, UUID once, String wording, String progress) {
    return ledger.change(id, once, Kind.PUBLIC_WRITTEN, "", action -> {
      var refused = writer(action)
          .or(() -> Action.text("wording", wording, "Enter the promise in words for the public"))
          .or(() ->
              Action.text("progress", progress, "Enter how it is going in words for the public"));
      if (refused.isEmpty()) {
        store.write(
            once,
            id,
            wording.strip(),
            progress.strip(),
            ledger.moment(),
            Doer.current().person());
      }
      return answer(action, refused);
    });
  }

  /**
   * Releases the words that somebody other than their writer read: the public sees them from now on.
   *
   * @param read whether the person says that they read every word, and that nothing there points to anybody
   */
  public Outcome<Action> approve(ActionId id, UUID once, UUID wording, boolean read) {
    return ledger.change(id, once, Kind.PUBLIC_APPROVED, "", action -> {
      var latest = store.of(id).stream().findFirst().orElse(null);
      var refused = approver()
          .or(() -> isWaiting(latest, wording))
          .or(() -> isSecondReader(latest))
          .or(() -> read ? Optional.empty() : Action.no("read", UNREAD));
      if (refused.isEmpty() && latest != null) {
        store.approve(wording, ledger.moment(), Doer.current().person());
        store.release(action, latest, publicOrigin(action.origin()), ledger.today());
        ledger.announce(ActionEvent.ProgressReleased::new, id);
      }
      return answer(action, refused);
    });
  }

  /** Takes all words back; what was released stays on record inside. */
  public Outcome<Action> withdraw(ActionId id, UUID once, String reason) {
    return ledger.change(id, once, Kind.PUBLIC_WITHDRAWN, reason, action -> {
      var refused = approver().or(() -> Action.text("note", reason, "Enter why it is withdrawn"));
      if (refused.isEmpty()) {
        store.withdraw(id, ledger.moment(), ledger.today(), Doer.current().person());
      }
      return answer(action, refused);
    });
  }

  private static Optional<Refusal> writer(Action action) {
    return Doer.current().writesFor(action.owner())
        ? Optional.empty()
        : Action.no(
            "",
            "Only its owner, an agency’s representative, a delegated partner, the communications officer, the business manager or the co-ordinator can write these words");
  }

  private static Optional<Refusal> approver() {
    return Doer.current().decides() ? Optional.empty() : Action.no("", NOBODY);
  }

  private static Optional<Refusal> isSecondReader(@Nullable PublicWording latest) {
    return latest != null && Doer.current().person().equals(latest.writer())
        ? Action.no("", OWN)
        : Optional.empty();
  }

  private static Optional<Refusal> isWaiting(@Nullable PublicWording latest, UUID wording) {
    return latest != null && latest.waits() && latest.id().equals(wording)
        ? Optional.empty()
        : Action.no("", "These words are no longer the latest. Read the latest before you approve");
  }

  private static @Nullable UUID publicOrigin(Origin origin) {
    return origin.kind().equals(PUBLIC_ORIGIN) ? origin.id() : null;
  }

  private static Outcome<Action> answer(Action action, Optional<Refusal> refused) {
    return refused.<Outcome<Action>>map(Outcome.Refused::new).orElseGet(() -> accepted(action));
  }
}
