package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Installation;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to join, with a link that works once. */
@Service
@Transactional
public class Invitations {

  private final InvitationStore store;
  private final InvitationLetter letter;
  private final People people;
  private final Installation installation;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      InvitationLetter letter,
      People people,
      Installation installation,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.letter = letter;
    this.people = people;
    this.installation = installation;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Those who did not answer yet, the link that ends first at the top. */
  @Transactional(readOnly = true)
  public List<Invitation> waiting() {
    keepers();
    return store.waiting();
  }

  /** Invites somebody. */
  public Outcome<UUID> invite(Invitation.Wish wish) {
    keepers();
    if (people.agenciesHere().stream().noneMatch(here -> here.id().equals(wish.agency()))) {
      return refused("agency", "Choose the agency they work for");
    }
    var me = Viewer.person().person();
    return switch (Invitation.make(wish, installation.demonstration(), me, clock.instant())) {
      case Refused<Invitation>(var refusal) -> new Refused<>(refusal);
      case Accepted<Invitation>(var invitation) -> send(invitation);
    };
  }

  /** Invites somebody to be a guest in one case; which case, {@link Guests} keeps. */
  Outcome<UUID> inviteGuest(Invitation.Wish wish) {
    keepers();
    var me = Viewer.person().person();
    return switch (Invitation.make(wish, installation.demonstration(), me, clock.instant())) {
      case Refused<Invitation>(var refusal) -> new Refused<>(refusal);
      case Accepted<Invitation>(var invitation) -> send(invitation);
    };
  }

  private Outcome<UUID> send(Invitation invitation) {
    if (store.serves(invitation.email())) {
      return refused(
          "email",
          "Somebody with this address serves here already. Give them the role on their page");
    }
    var token = LinkToken.next();
    if (store.add(invitation, token)) {
      letter.send(invitation.email(), token, invitation.endsAt());
      trail.wrote("person-invited", "invitation", invitation.id());
      events.publishEvent(new AccessEvent.PersonInvited(
          Viewer.person().partnership(), invitation.id(), invitation.sentAt()));
      return accepted(invitation.id());
    }
    return store.find(invitation.id()).isPresent()
        ? accepted(invitation.id())
        : refused(
            "email",
            "An invitation to this address is waiting already. Send it again, or withdraw it");
  }

  /** Sends a new link; the one before works no more. */
  public void sendAgain(UUID id) {
    keepers();
    var invitation = store.find(id).orElseThrow(NotFound::new);
    var now = clock.instant();
    var ends = now.plus(Invitation.WORKS_FOR);
    var token = LinkToken.next();
    if (store.sendAgain(id, token, now, ends)) {
      letter.send(invitation.email(), token, ends);
      trail.wrote("invitation-sent-again", "invitation", id);
    }
  }

  /** Takes an invitation back: its link works no more. */
  public void withdraw(UUID id) {
    keepers();
    var invitation = store.find(id).orElseThrow(NotFound::new);
    if (store.withdraw(invitation.id(), Viewer.person().person(), clock.instant())) {
      trail.wrote("invitation-withdrawn", "invitation", id);
    }
  }

  private static void keepers() {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
  }
}
