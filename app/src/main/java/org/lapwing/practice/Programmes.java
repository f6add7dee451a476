package org.lapwing.practice;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules, and our own pages, may ask of programmes. Each verb takes {@code once}, an id that its form carries:
 * sending the form twice does the deed once.
 */
@Service
@Transactional
public class Programmes {

  /** What the thread calls a programme. */
  public static final String KIND = "programme";

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private static final UUID FIRST = new UUID(0, 0);
  private static final int CHOICES = 100;

  private final ProgrammeStore store;
  private final Touchpoints touchpoints;
  private final PracticeLedger ledger;

  Programmes(ProgrammeStore store, Touchpoints touchpoints, PracticeLedger ledger) {
    this.store = store;
    this.touchpoints = touchpoints;
    this.ledger = ledger;
  }

  /** Whether the person now acting may change what is expected. */
  public static boolean mayEdit() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  @Transactional(readOnly = true)
  public Programme get(ProgrammeId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Programme> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** A page by alphabet after that one, and one more where there are more. */
  @Transactional(readOnly = true)
  public List<Programme> page(String afterName, UUID after) {
    return store.page(afterName, after, PAGE + 1);
  }

  /** The first by alphabet, to choose from. */
  @Transactional(readOnly = true)
  public List<Programme> choices() {
    return store.page("", FIRST, CHOICES);
  }

  /** Records a programme that has no touchpoints yet. */
  public Outcome<Programme> introduce(Programme.Wish wish, UUID once) {
    requireEditor();
    var id = new ProgrammeId(once);
    var before = store.find(id);
    if (before.isPresent()) {
      return accepted(before.get());
    }
    var wrong = wish.wrong();
    return wrong.isEmpty() ? added(id, wish.stripped()) : new Refused<>(wrong.getFirst());
  }

  /** Records one of the programmes that are the same everywhere, with its touchpoints. */
  public Outcome<Programme> introduce(
      KnownProgrammes.Known known, LocalDate inPlaceBy, String source, UUID once) {
    var wish = new Programme.Wish(known.name(), known.purpose(), inPlaceBy, source);
    var outcome = introduce(wish, once);
    if (outcome instanceof Accepted<Programme>(var programme)) {
      touchpoints.expect(programme.id(), known, inPlaceBy);
    }
    return outcome;
  }

  /** Puts the words right that somebody read as a version, unless somebody else has done so meanwhile. */
  public Outcome<Programme> reword(
      ProgrammeId id, UUID once, int version, String name, String purpose) {
    requireEditor();
    var now = get(id);
    var wrong = Programme.wrongWording(name, purpose);
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    if (store.isWrittenBy(id, once)) {
      return accepted(now);
    }
    if (!store.reword(id, version, once, name.strip(), purpose.strip())) {
      return now.version() == version ? nameIsTaken() : changedMeanwhile(now);
    }
    ledger.reworded(id);
    return accepted(get(id));
  }

  private Outcome<Programme> added(ProgrammeId id, Programme.Wish wish) {
    var programme =
        new Programme(id, wish.name(), wish.purpose(), wish.inPlaceBy(), wish.source(), 0);
    if (!store.add(programme)) {
      return nameIsTaken();
    }
    ledger.introduced(id);
    return accepted(programme);
  }

  private static Outcome<Programme> nameIsTaken() {
    return refused("name", "There is a programme of that name already. Open it, or choose another");
  }

  private static Outcome<Programme> changedMeanwhile(Programme now) {
    return refused(
        "name",
        "Somebody else has saved this meanwhile: %s, %s. Save again to use yours"
            .formatted(now.name(), now.purpose()));
  }

  /** People need a role; a profile speaks for the partnership itself. */
  static void requireEditor() {
    if (!(Viewer.current().orElse(null) instanceof Viewer.Job)) {
      Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    }
  }
}
