package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see which case: grants that end, and walls above everything. */
@Service
@Transactional
public class Access {

  private final AccessStore store;
  private final Cases cases;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Access(
      AccessStore store, Cases cases, Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** The grants of a case that this viewer may know of, newest first: their own, or all to those who look after access. */
  @Transactional(readOnly = true)
  public List<CaseGrant> grants(CaseId file) {
    return store.grants(file, null);
  }

  /** The grants that somebody holds and held here, newest first. */
  @Transactional(readOnly = true)
  public List<CaseGrant> grantsOf(PersonId person) {
    return store.grants(null, person);
  }

  @Transactional(readOnly = true)
  public CaseGrant grant(UUID id) {
    keepers();
    return store.findGrant(id).orElseThrow(NotFound::new);
  }

  /** The walls around a case, newest first; none for those who do not look after access. */
  @Transactional(readOnly = true)
  public List<Wall> walls(CaseId file) {
    return store.walls(file);
  }

  @Transactional(readOnly = true)
  public Wall wall(UUID id) {
    keepers();
    return store.findWall(id).orElseThrow(NotFound::new);
  }

  /**
   * Whether the agency of the person now acting has a delegated partner who is walled off from a case that this person may
   * read: they act as its delegate. It says neither who that is nor why.
   */
  @Transactional(readOnly = true)
  public boolean actsAsDelegate(CaseId file) {
    return store.actsAsDelegate(file);
  }

  /** Lets somebody who serves here read a case until a day. */
  public Outcome<CaseId> grantCase(CaseGrant.Wish wish) {
    keepers();
    var file = cases.get(wish.file()).id();
    if (!store.serves(wish.person())) {
      return refused("person", "Choose somebody who holds a role here");
    }
    if (store.isWalled(file, wish.person())) {
      return refused("person", "They are walled off from this case. Take the wall down first");
    }
    return switch (CaseGrant.make(wish, me(), clock.instant())) {
      case Refused<CaseGrant>(var refusal) -> new Refused<>(refusal);
      case Accepted<CaseGrant>(var grant) -> keep(grant);
    };
  }

  private Outcome<CaseId> keep(CaseGrant grant) {
    if (store.grant(grant)) {
      trail.wrote("case-granted", "grant", grant.id());
      events.publishEvent(new AccessEvent.CaseGranted(
          Viewer.person().partnership(),
          grant.file(),
          grant.person(),
          grant.endsAt(),
          grant.grantedAt()));
    }
    return accepted(grant.file());
  }

  /** Ends a grant before its day. */
  public Outcome<CaseId> revoke(UUID id, String why) {
    var grant = grant(id);
    return switch (Reason.of(why, 1, "Enter why the grant ends")) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) -> {
        revokeNow(grant, reason);
        yield accepted(grant.file());
      }
    };
  }

  void revokeNow(CaseGrant grant, Reason reason) {
    var now = clock.instant();
    if (store.revoke(grant.id(), now, me(), reason)) {
      trail.wrote("grant-revoked", "grant", grant.id());
      events.publishEvent(new AccessEvent.GrantRevoked(
          Viewer.person().partnership(), grant.file(), grant.person(), now));
    }
  }

  /**
   * Keeps somebody away from a case, whatever they hold. Somebody else must remain who can look after access to it.
   *
   * @param id made with the form, so that sending it twice builds once
   */
  public Outcome<CaseId> buildWall(UUID id, CaseId of, PersonId person, String why) {
    keepers();
    var file = cases.get(of).id();
    if (!store.serves(person) && !store.isGuest(file, person)) {
      return refused("person", "Choose somebody who holds a role here or is a guest in the case");
    }
    if (store.othersWhoKeep(file, person) == 0) {
      return refused(
          "person",
          "Nobody else could look after access to this case. Make somebody else an administrator first");
    }
    return switch (Reason.of(why, 1, "Enter why they must not see this case")) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) -> {
        keep(new Wall(id, file, person, reason.words(), clock.instant(), me(), null, null, null));
        yield accepted(file);
      }
    };
  }

  private void keep(Wall wall) {
    if (store.build(wall)) {
      trail.wrote("wall-built", "wall", wall.id());
      events.publishEvent(new AccessEvent.WallBuilt(
          Viewer.person().partnership(), wall.file(), wall.person(), wall.builtAt()));
    }
  }

  /** Takes a wall down again; what the person held before counts again. */
  public Outcome<CaseId> takeDownWall(UUID id, String why) {
    var wall = wall(id);
    return switch (Reason.of(why, 1, "Enter why the wall is taken down")) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) -> {
        takeDown(wall, reason);
        yield accepted(wall.file());
      }
    };
  }

  private void takeDown(Wall wall, Reason reason) {
    var now = clock.instant();
    if (store.takeDown(wall.id(), now, me(), reason)) {
      trail.wrote("wall-taken-down", "wall", wall.id());
      events.publishEvent(new AccessEvent.WallTakenDown(
          Viewer.person().partnership(), wall.file(), wall.person(), now));
    }
  }

  private static void keepers() {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
  }

  private static PersonId me() {
    return Viewer.person().person();
  }
}
