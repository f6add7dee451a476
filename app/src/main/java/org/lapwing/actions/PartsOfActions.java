package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the parts of promises, each with a day of its own; a promise is not done while one of them is open. */
@Service
@Transactional
public class PartsOfActions {

  private final PartStore store;
  private final Ledger ledger;

  PartsOfActions(PartStore store, Ledger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /**
   * A part as somebody wants it.
   *
   * @param owner whose person may be left open
   * @param due null if none was given, which is refused
   */
  public record Wish(String words, Owner owner, @Nullable LocalDate due) {}

  /** A verb on one part. */
  public enum Verb {
    FINISH,
    DROP,
    REOPEN
  }

  @Transactional(readOnly = true)
  public List<Part> of(ActionId id) {
    return store.of(id);
  }

  /**
   * One part of that action.
   *
   * @throws NotFound if it has no such part
   */
  @Transactional(readOnly = true)
  public Part get(ActionId id, UUID part) {
    return store.find(id, part).orElseThrow(NotFound::new);
  }

  public Outcome<Action> add(ActionId id, UUID once, Wish wish) {
    return ledger.change(id, once, Kind.PART_ADDED, said(wish), action -> {
      var refused = action
          .tendedBy(Doer.current())
          .or(action::closed)
          .or(() -> Part.wrong(wish.words(), wish.due(), action));
      var due = wish.due();
      if (refused.isPresent() || due == null) {
        return refused.<Outcome<Action>>map(Refused::new).orElseThrow();
      }
      store.add(new Part(
          once,
          id,
          store.of(id).size() + 1,
          wish.words().strip(),
          wish.owner().agency(),
          wish.owner().person(),
          due,
          due,
          Part.Standing.OPEN,
          ledger.today(),
          "",
          0));
      return accepted(counted(action));
    });
  }

  /**
   * Says otherwise what a part is, whose, and by when; the first day stays on record.
   *
   * @throws OptimisticLockingFailureException if it changed since it was read as that version
   */
  public Outcome<Action> change(ActionId id, UUID once, UUID part, int version, Wish wish) {
    var before = get(id, part);
    return ledger.change(id, once, Kind.PART_CHANGED, changes(before, wish), action -> {
      var refused = action
          .tendedBy(Doer.current())
          .or(action::closed)
          .or(() -> Part.wrong(wish.words(), wish.due(), action));
      var due = wish.due();
      if (refused.isPresent() || due == null) {
        return refused.<Outcome<Action>>map(Refused::new).orElseThrow();
      }
      var now = get(id, part);
      if (now.version() != version) {
        throw new OptimisticLockingFailureException("Part %s changed meanwhile".formatted(part));
      }
      store.save(now.changed(wish.words(), wish.owner().agency(), wish.owner().person(), due));
      return accepted(counted(action));
    });
  }

  public Outcome<Action> take(ActionId id, UUID once, UUID part, Verb verb, String note) {
    var told = "%d. %s: %s".formatted(get(id, part).number(), get(id, part).words(), note.strip());
    return ledger.change(id, once, kind(verb), told, action -> {
      var now = get(id, part);
      var doer = Doer.current();
      var outcome = action.closed().<Outcome<Part>>map(Refused::new).orElseGet(() -> switch (verb) {
        case FINISH -> now.finish(doer, action, note, ledger.today());
        case DROP -> now.drop(doer, action, note, ledger.today());
        case REOPEN -> now.reopen(doer, action, note, ledger.today());
      });
      return switch (outcome) {
        case Refused<Part>(var because) -> new Refused<>(because);
        case Accepted<Part>(var moved) -> {
          store.save(moved);
          yield accepted(counted(action));
        }
      };
    });
  }

  /** The whole, with the earliest day of what is still to do. */
  private Action counted(Action action) {
    var earliest = store.of(action.id()).stream()
        .filter(Part::isOpen)
        .map(Part::due)
        .min(LocalDate::compareTo)
        .orElse(null);
    return action.with(action.progress().withPartDue(earliest));
  }

  private static Kind kind(Verb verb) {
    return switch (verb) {
      case FINISH -> Kind.PART_DONE;
      case DROP -> Kind.PART_DROPPED;
      case REOPEN -> Kind.PART_REOPENED;
    };
  }

  private static String said(Wish wish) {
    return wish.due() == null
        ? wish.words()
        : "%s, by %s".formatted(wish.words().strip(), InWords.date(wish.due()));
  }

  private static String changes(Part before, Wish wish) {
    var words = before.words().equals(wish.words().strip())
        ? before.words()
        : "“%s” is now “%s”".formatted(before.words(), wish.words().strip());
    return wish.due() == null || before.due().equals(wish.due())
        ? words
        : "%s, by %s instead of %s"
            .formatted(words, InWords.date(wish.due()), InWords.date(before.due()));
  }
}
