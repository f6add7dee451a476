package org.lapwing.oversight;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.People.Member;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who meet here, and who sits with them. */
@Service
@Transactional
public class Bodies {

  /** What the trail calls them. */
  static final String KIND = "oversight-body";

  private final BodyStore store;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  Bodies(BodyStore store, People people, Trail trail, Clock clock) {
    this.store = store;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /** All there are and were, by name. */
  @Transactional(readOnly = true)
  public List<Body> all() {
    return store.all();
  }

  @Transactional(readOnly = true)
  public Body get(BodyId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** Who sits there now. */
  @Transactional(readOnly = true)
  public Set<PersonId> members(BodyId id) {
    return store.members(id);
  }

  /** Enters those who meet; the form that asks for it twice does it once. */
  public Outcome<Body> add(Body body, Set<PersonId> members) {
    var refused = Clerks.only().or(body::wrong);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    if (store.find(body.id()).isEmpty()) {
      store.add(body);
      seat(body.id(), members);
      trail.wrote("oversight-body-entered", KIND, body.id().value());
    }
    return accepted(body);
  }

  /** Changes them, unless somebody else has done so meanwhile. */
  public Outcome<Body> change(Body body, Set<PersonId> members) {
    var now = get(body.id());
    var refused = Clerks.only().or(body::wrong);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    if (!store.change(body)) {
      return Outcome.refused(
          "name",
          "Somebody else has saved this meanwhile: %s, %s. Save again to use yours"
              .formatted(now.name(), now.kind().words()));
    }
    seat(body.id(), members);
    trail.wrote("oversight-body-changed", KIND, body.id().value());
    return accepted(body);
  }

  /** Lets exactly these people sit there; whoever serves elsewhere cannot. */
  private void seat(BodyId body, Set<PersonId> wanted) {
    var here = people.peopleHere().stream().map(Member::id).toList();
    var before = store.members(body);
    var joining = new HashSet<>(wanted);
    joining.retainAll(here);
    joining.removeAll(before);
    var leaving = new HashSet<>(before);
    leaving.removeAll(wanted);
    var today = LocalDate.now(clock);
    store.join(body, joining, today);
    store.leave(body, leaving, today);
  }
}
