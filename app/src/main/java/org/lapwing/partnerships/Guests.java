package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.GuestStore.Known;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people of an area that shares a case into that case alone, acting in the partnership that leads. Nobody is shown who
 * serves the neighbour: a guest is found by their address, and who is not found is invited.
 */
@Service
@Transactional
public class Guests {

  /** Somebody who was invited to be a guest and did not answer yet. */
  public record Invited(String name, UUID area, Guest.Part part, Instant endsAt) {}

  private final GuestStore store;
  private final Areas areas;
  private final AccessStore access;
  private final Invitations invitations;
  private final Trail trail;
  private final Clock clock;

  Guests(
      GuestStore store,
      Areas areas,
      AccessStore access,
      Invitations invitations,
      Trail trail,
      Clock clock) {
    this.store = store;
    this.areas = areas;
    this.access = access;
    this.invitations = invitations;
    this.trail = trail;
    this.clock = clock;
  }

  /** Who is and was a guest in the case, newest first; none for those who do not look after access. */
  @Transactional(readOnly = true)
  public List<Guest> of(CaseId file) {
    return store.of(file);
  }

  /** Who was invited to be one and did not answer yet. */
  @Transactional(readOnly = true)
  public List<Invited> invited(CaseId file) {
    return store.waiting(file);
  }

  /** Names a guest: whoever serves the area here sees the case from their next request on; others are invited. */
  public Outcome<CaseId> name(Guest.Wish wish) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    var area = areas.get(wish.file(), wish.area());
    var email = wish.email().strip().toLowerCase(Locale.ROOT);
    var known = store.known(area.id(), email);
    return known.isPresent() ? name(wish, area, known.get()) : invite(wish, area);
  }

  private Outcome<CaseId> name(Guest.Wish wish, Area area, Known known) {
    if (access.serves(known.person())) {
      return refused("email", "They serve here too. Give them access to the case instead");
    }
    if (access.isWalled(wish.file(), known.person())) {
      return refused("email", "They are walled off from this case. Take the wall down first");
    }
    var other = store.of(known.person()).stream()
        .filter(one -> one.grant().isLive(clock.instant()))
        .map(Guest::part)
        .filter(part -> part.role() != wish.part().role())
        .findFirst();
    if (other.isPresent()) {
      return refused(
          "part",
          "They are a guest in another case here, as “%s”. Name them as that, or end their access to it first"
              .formatted(other.get().words()));
    }
    var asked =
        new CaseGrant.Wish(wish.id(), wish.file(), known.person(), wish.reason(), wish.lastDay());
    return switch (CaseGrant.make(asked, me(), clock.instant())) {
      case Refused<CaseGrant>(var refusal) -> new Refused<>(refusal);
      case Accepted<CaseGrant>(var grant) -> {
        keep(grant, area, known, wish.part());
        yield accepted(wish.file());
      }
    };
  }

  private void keep(CaseGrant grant, Area area, Known known, Guest.Part part) {
    if (access.grant(grant)) {
      store.name(grant, area.id(), known, part);
      areas.nameAgency(area.file(), area.id(), known.agency());
      trail.wrote("guest-named", "grant", grant.id());
    }
  }

  private Outcome<CaseId> invite(Guest.Wish wish, Area area) {
    if (areas.agenciesOf(area).stream().noneMatch(one -> one.id().equals(wish.agency()))) {
      return refused("agency", "Choose the agency they work for");
    }
    var asked = new CaseGrant.Wish(
        wish.id(), wish.file(), new PersonId(wish.id()), wish.reason(), wish.lastDay());
    return switch (CaseGrant.make(asked, me(), clock.instant())) {
      case Refused<CaseGrant>(var refusal) -> new Refused<>(refusal);
      case Accepted<CaseGrant>(var grant) -> invite(wish, area, grant.endsAt());
    };
  }

  private Outcome<CaseId> invite(Guest.Wish wish, Area area, Instant ends) {
    var invitation = new Invitation.Wish(
        wish.id(),
        wish.name(),
        wish.email(),
        "",
        wish.agency(),
        Set.of(wish.part().role()));
    return switch (invitations.inviteGuest(invitation)) {
      case Refused<UUID>(var refusal) -> new Refused<>(refusal);
      case Accepted<UUID>(var id) -> {
        store.invite(id, wish, ends);
        areas.nameAgency(area.file(), area.id(), wish.agency());
        trail.wrote("guest-invited", "invitation", id);
        yield accepted(wish.file());
      }
    };
  }

  private static PersonId me() {
    return Viewer.person().person();
  }
}
