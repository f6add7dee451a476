package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.util.List;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Roles.Holding;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody go: their roles and grants here end, and if they leave their agency they can sign in no more. */
@Service
@Transactional
public class Leaving {

  private static final Reason LEFT = new Reason("Left the partnership");
  private static final Reason LEFT_AGENCY = new Reason("Left their agency");

  private final RoleStore store;
  private final Roles roles;
  private final Access access;
  private final Places places;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Leaving(
      RoleStore store,
      Roles roles,
      Access access,
      Places places,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.roles = roles;
    this.access = access;
    this.places = places;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Ends everything that somebody holds here.
   *
   * @param altogether whether they leave their agency too
   */
  public Outcome<PersonId> leave(PersonId person, boolean altogether) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    if (person.equals(Viewer.person().person())) {
      return refused(
          "how", "Ask another administrator or business manager to record that you leave");
    }
    if (altogether && servesElsewhere(person)) {
      return refused(
          "how",
          "They serve another partnership too. Record that they leave this one; the other decides for itself");
    }
    var live = roles.of(person).stream().filter(Holding::isLive).toList();
    var administers = live.stream().anyMatch(holding -> holding.role() == ADMINISTRATOR);
    if (administers && store.lockAdministrators() < 2) {
      return refused(
          "how",
          "This is the only administrator. Give somebody else the role of administrator first");
    }
    end(person, live, altogether ? LEFT_AGENCY : LEFT);
    record(person, altogether);
    return accepted(person);
  }

  private boolean servesElsewhere(PersonId person) {
    var here = Viewer.person().partnership();
    return places.of(person).stream()
        .filter(place -> !place.isGuests())
        .anyMatch(place -> !place.partnership().equals(here));
  }

  private void end(PersonId person, List<Holding> live, Reason why) {
    var now = clock.instant();
    live.forEach(holding -> roles.endNow(holding, why));
    access.grantsOf(person).stream()
        .filter(grant -> grant.isLive(now))
        .forEach(grant -> access.revokeNow(grant, why));
  }

  private void record(PersonId person, boolean altogether) {
    var now = clock.instant();
    if (altogether) {
      store.leave(person, now);
    }
    trail.wrote(altogether ? "person-left-agency" : "person-left", "person", person.value());
    events.publishEvent(
        new AccessEvent.PersonLeft(Viewer.person().partnership(), person, altogether, now));
  }
}
