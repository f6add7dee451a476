package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Invitation.State;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the holder of an invitation's link may do: accept it, once. */
@Service
public class InvitationAnswer {

  private final InvitationStore store;
  private final PartnershipSetup setup;
  private final GuestStore guests;
  private final Credentials credentials;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  InvitationAnswer(
      InvitationStore store,
      PartnershipSetup setup,
      GuestStore guests,
      Credentials credentials,
      Trail trail,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.setup = setup;
    this.guests = guests;
    this.credentials = credentials;
    this.trail = trail;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * An invitation as its holder sees it.
   *
   * @param known whether they sign in here already, so that no password is asked
   */
  public record Offer(String name, String email, boolean known) {}

  /** The invitation behind a link that still works; empty if it never did, or does no more. */
  public Optional<Offer> behind(String token) {
    return within(
        token,
        link -> store
            .find(link.subject())
            .filter(one -> one.state(clock.instant()) == State.WAITING)
            .map(one -> new Offer(one.name(), one.email(), isKnown(one))));
  }

  /** Accepts: the person is entered if they are new, and holds their roles from now on. */
  public Outcome<PersonId> accept(String token, String password) {
    return within(token, link -> {
          var one = store.lock(link.subject()).orElseThrow(NotFound::new);
          if (one.state(clock.instant()) != State.WAITING) {
            throw new NotFound();
          }
          return Optional.of(accept(link, one, password));
        })
        .orElseThrow(NotFound::new);
  }

  private Outcome<PersonId> accept(Viewer.Link link, Invitation one, String password) {
    var known = isKnown(one);
    if (!known) {
      var fault = credentials.fault(password, one.name(), one.email());
      if (fault.isPresent()) {
        return refused("password", fault.get());
      }
    }
    var roles = new LinkedHashSet<>(one.roles());
    roles.retainAll(Role.toGive());
    var person = setup.person(one.email(), one.name(), one.jobTitle(), one.agency(), roles);
    if (!known) {
      credentials.setPassword(person, password);
    }
    var now = clock.instant();
    store.accept(one.id(), person, now);
    trail.wrote("invitation-accepted", "invitation", one.id());
    if (guests.joined(one.id(), person, now)) {
      trail.wrote("guest-joined", "invitation", one.id());
    }
    events.publishEvent(new AccessEvent.PersonJoined(link.partnership(), person, now));
    return accepted(person);
  }

  private boolean isKnown(Invitation one) {
    return credentials.of(one.email()).filter(credentials::hasPassword).isPresent();
  }

  private <T> Optional<T> within(String token, Function<Viewer.Link, Optional<T>> work) {
    return store
        .behind(new LinkToken(token))
        .flatMap(link -> link.call(() -> transaction.<Optional<T>>execute(_ -> work.apply(link))));
  }
}
