package org.lapwing.actions.views;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Doer;
import org.lapwing.actions.views.SavedView.Kind;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of whoever asks: those that are shipped, those that somebody shared, and their own. */
@Service
@Transactional
public class SavedViews {

  /** What the trail calls a view. */
  static final String KIND = "action-view";

  private static final int MOST = 50;

  private final ViewStore store;
  private final Trail trail;

  SavedViews(ViewStore store, Trail trail) {
    this.store = store;
    this.trail = trail;
  }

  /** What somebody wants to keep. */
  public record Wanted(String name, String query, boolean shared, boolean first) {}

  /** All that whoever asks may use: shipped, then shared, then their own. */
  @Transactional(readOnly = true)
  public List<SavedView> mine() {
    return store.of(Doer.current().person());
  }

  /** One of these that is not shipped; absent if it is somebody else's. */
  @Transactional(readOnly = true)
  public SavedView get(UUID id) {
    return mine().stream()
        .filter(view -> view.kind() != Kind.SHIPPED && view.code().equals(id.toString()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Keeps a view; those who run the business may share it with everybody. */
  public Outcome<String> save(UUID once, Wanted wanted) {
    var doer = Doer.current();
    if (wanted.shared() && !doer.runs()) {
      return refused(
          "share", "Only the business manager or the co-ordinator can share a view with everybody");
    }
    return switch (SavedView.named(wanted.name())) {
      case Refused<String> no -> no;
      case Accepted<String>(var name) -> {
        var clash = clash(name, "");
        if (clash.isPresent() && !clash.get().code().equals(once.toString())) {
          yield taken(name);
        }
        if (store.countOf(doer.person()) >= MOST) {
          yield refused("called", "You keep %d views. Remove one first".formatted(MOST));
        }
        if (store.add(once, doer.person(), name, wanted.query(), wanted.shared())) {
          trail.wrote("action-view-saved", KIND, once);
        }
        if (wanted.first()) {
          store.first(doer.person(), once, null);
        }
        yield accepted(name);
      }
    };
  }

  public Outcome<String> rename(UUID id, String other) {
    mayChange(get(id));
    return switch (SavedView.named(other)) {
      case Refused<String> no -> no;
      case Accepted<String>(var name) -> {
        if (clash(name, id.toString()).isPresent()) {
          yield taken(name);
        }
        store.rename(id, name);
        trail.wrote("action-view-renamed", KIND, id);
        yield accepted(name);
      }
    };
  }

  /** Takes it away from whoever uses it; it is retired, and opens the register for nobody any more. */
  public void remove(UUID id) {
    mayChange(get(id));
    store.retire(id);
    trail.wrote("action-view-removed", KIND, id);
  }

  /** Opens the register with that view from now on; blank for the whole register. */
  public void openWith(String code) {
    var me = Doer.current().person();
    if (code.isBlank()) {
      store.first(me, null, null);
      return;
    }
    var view = mine().stream().filter(one -> one.code().equals(code)).findFirst();
    var chosen = view.orElseThrow(NotFound::new);
    if (chosen.kind() == Kind.SHIPPED) {
      store.first(me, null, chosen.code());
    } else {
      store.first(me, UUID.fromString(chosen.code()), null);
    }
  }

  /** Whether whoever asks may rename or remove it. */
  public static boolean canChange(SavedView view) {
    return switch (view.kind()) {
      case OWN -> true;
      case SHARED -> Doer.current().runs();
      case SHIPPED -> false;
    };
  }

  private static void mayChange(SavedView view) {
    if (!canChange(view)) {
      throw new NotFound();
    }
  }

  private Optional<SavedView> clash(String name, String but) {
    return mine().stream()
        .filter(view -> view.name().equalsIgnoreCase(name) && !view.code().equals(but))
        .findFirst();
  }

  private static Outcome<String> taken(String name) {
    return refused(
        "called", "There is a view called %s already. Choose another name".formatted(name));
  }
}
