package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may act as what in the partnership. */
@Service
@Transactional
public class Roles {

  /** A role that somebody holds or held. */
  public record Holding(
      UUID id,
      PersonId person,
      Role role,
      Instant givenAt,
      @Nullable PersonId givenBy,
      @Nullable Instant endedAt,
      @Nullable PersonId endedBy,
      @Nullable String endReason) {

    public boolean isLive() {
      return endedAt == null;
    }
  }

  private final RoleStore store;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Roles(RoleStore store, Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** The roles that somebody holds and held here, newest first. */
  @Transactional(readOnly = true)
  public List<Holding> of(PersonId person) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return store.of(person);
  }

  @Transactional(readOnly = true)
  public Holding get(UUID holding) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return store.find(holding).orElseThrow(NotFound::new);
  }

  /** Gives somebody who serves or served here a role; giving it twice gives it once. */
  public Outcome<PersonId> give(PersonId person, Role role) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    if (store.of(person).isEmpty()) {
      throw new NotFound();
    }
    if (person.equals(Viewer.person().person())) {
      return refused("role", "Ask another administrator or business manager to give you a role");
    }
    if (store.hasLeft(person)) {
      return refused("role", "They have left their agency. Invite them again from their new one");
    }
    give(person, role, Viewer.person().person());
    return accepted(person);
  }

  void give(PersonId person, Role role, @Nullable PersonId by) {
    var now = clock.instant();
    var id = Ids.next();
    if (store.give(id, person, role, now, by)) {
      trail.wrote("role-given", "role", id);
      events.publishEvent(new AccessEvent.RoleGiven(partnership(), person, role, now));
    }
  }

  /** Ends a role for a reason; the last administrator stays. */
  public Outcome<PersonId> end(UUID holding, String why) {
    var found = get(holding);
    return switch (Reason.of(why, 1, "Enter why the role ends")) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) -> end(found, reason);
    };
  }

  private Outcome<PersonId> end(Holding holding, Reason reason) {
    if (holding.role() == ADMINISTRATOR && holding.isLive() && store.lockAdministrators() < 2) {
      return refused(
          "reason",
          "This is the only administrator. Give somebody else the role of administrator first");
    }
    endNow(holding, reason);
    return accepted(holding.person());
  }

  void endNow(Holding holding, Reason reason) {
    var now = clock.instant();
    if (store.end(holding.id(), now, Viewer.person().person(), reason)) {
      trail.wrote("role-ended", "role", holding.id());
      events.publishEvent(
          new AccessEvent.RoleEnded(partnership(), holding.person(), holding.role(), now));
    }
  }

  private static PartnershipId partnership() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }
}
