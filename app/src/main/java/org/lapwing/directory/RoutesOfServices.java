package org.lapwing.directory;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Phone.Checks;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The ways to reach a service: numbers with their hours, and people to ask for by what they are. */
@org.springframework.stereotype.Service
@Transactional
public class RoutesOfServices {

  private final RouteStore store;
  private final ServiceStore services;
  private final CheckStore checks;
  private final ServiceTrail trail;
  private final Clock clock;

  RoutesOfServices(
      RouteStore store, ServiceStore services, CheckStore checks, ServiceTrail trail, Clock clock) {
    this.store = store;
    this.services = services;
    this.checks = checks;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Route> of(Collection<ServiceId> services) {
    return store.of(services);
  }

  @Transactional(readOnly = true)
  public Phone phone(UUID id) {
    return phone(store.find(id));
  }

  /** Lists a number; it is not verified until somebody has called it. */
  public Outcome<Route> add(ServiceId service, PhoneWish wish, UUID once) {
    var refused = Keepers.only().or(wish::wrong);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    mustBeHere(service);
    return accepted(store.find(once).orElseGet(() -> {
      var phone = made(once, service, wish, Checks.NONE, 0);
      store.add(phone);
      checks.printed(once, once, new Printing(phone.number(), phone.source(), today()), whoever());
      trail.wrote("service-number-listed", service);
      return phone;
    }));
  }

  /** Lists somebody to ask for by what they are. */
  public Outcome<Route> add(ServiceId service, String role, String source, UUID once) {
    var refused = Keepers.only()
        .or(() -> Service.needed("role", role, "Enter a role, such as communications lead"))
        .or(() -> Service.needed("source", source, "Enter where you found this"));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    mustBeHere(service);
    return accepted(store.find(once).orElseGet(() -> {
      var route = new ByRole(once, service, role.strip(), source.strip(), 0);
      store.add(route);
      trail.wrote("service-role-listed", service);
      return route;
    }));
  }

  /** Changes a number and its hours. Another number is a number that nobody has called. */
  public Outcome<Route> change(UUID id, int version, PhoneWish wish) {
    var now = phone(store.findToChange(id));
    var refused = Keepers.only().or(wish::wrong).or(() -> meanwhile(now, version));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var same = wish.read().equals(now.number());
    var changed = made(id, now.service(), wish, same ? now.checks() : Checks.NONE, version);
    store.change(changed);
    if (!same || !changed.source().equals(now.source())) {
      var printing = new Printing(changed.number(), changed.source(), today());
      checks.printed(Ids.next(), id, printing, whoever());
    }
    trail.wrote("service-number-changed", now.service());
    return accepted(changed);
  }

  /** Takes a way to reach a service out of use; it stays on record. */
  public Outcome<Route> end(UUID id) {
    var route = store.findToChange(id).orElseThrow(NotFound::new);
    var refused = Keepers.only();
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    store.end(id, today());
    trail.wrote("service-route-ended", route.service());
    return accepted(route);
  }

  private static Optional<Refusal> meanwhile(Phone now, int version) {
    return now.version() == version
        ? Optional.empty()
        : Optional.of(new Refusal(
            "number",
            "Somebody else has saved this meanwhile: %s. Open it again to see theirs"
                .formatted(now.number().words())));
  }

  private static Phone made(
      UUID id, ServiceId service, PhoneWish wish, Checks checks, int version) {
    return new Phone(
        id,
        service,
        wish.answers().strip(),
        wish.read(),
        wish.hours(),
        wish.note().strip(),
        wish.source().strip(),
        checks,
        version);
  }

  /** The address may name a service of somebody else: the reference alone would not notice. */
  private void mustBeHere(ServiceId service) {
    if (services.find(service).isEmpty()) {
      throw new NotFound();
    }
  }

  static Phone phone(Optional<Route> route) {
    return route.filter(Phone.class::isInstance).map(Phone.class::cast).orElseThrow(NotFound::new);
  }

  static @Nullable PersonId whoever() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person ? person.person() : null;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
