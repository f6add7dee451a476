package org.lapwing.directory;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.Location.Wish;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.springframework.transaction.annotation.Transactional;

/** Where services are, when they are open, and how people get in. */
@org.springframework.stereotype.Service
@Transactional
public class LocationsOfServices {

  private final LocationStore store;
  private final ServiceStore services;
  private final ServiceTrail trail;
  private final Clock clock;

  LocationsOfServices(LocationStore store, ServiceStore services, ServiceTrail trail, Clock clock) {
    this.store = store;
    this.services = services;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Location> of(Collection<ServiceId> services) {
    return store.of(services);
  }

  @Transactional(readOnly = true)
  public Location get(UUID id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** Lists a place; the form that asks for it twice lists it once. */
  public Outcome<Location> add(ServiceId service, Wish wish, UUID once) {
    var refused = wrong(wish);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    if (services.find(service).isEmpty()) {
      throw new NotFound();
    }
    return accepted(store.find(once).orElseGet(() -> {
      var location = made(once, service, wish, 0);
      store.add(location);
      trail.wrote("service-place-listed", service);
      return location;
    }));
  }

  /** Changes a place, unless somebody else has done so meanwhile. */
  public Outcome<Location> change(UUID id, int version, Wish wish) {
    var now = get(id);
    var refused = wrong(wish);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var changed = made(id, now.service(), wish, version);
    if (!store.change(changed)) {
      return Outcome.refused(
          "name",
          "Somebody else has saved this meanwhile: %s. Save again to use yours"
              .formatted(now.address().line()));
    }
    trail.wrote("service-place-changed", now.service());
    return accepted(changed);
  }

  /** Takes a place out of use; it stays on record. */
  public Outcome<Location> end(UUID id) {
    var location = get(id);
    var refused = Keepers.only();
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    store.end(id, LocalDate.now(clock));
    trail.wrote("service-place-ended", location.service());
    return accepted(location);
  }

  private Optional<Refusal> wrong(Wish wish) {
    return Keepers.only().or(() -> fault(wish));
  }

  /** What is wrong with a place about to be listed; empty if nothing is. */
  @Transactional(readOnly = true)
  public Optional<Refusal> fault(Wish wish) {
    return wish.wrong().stream()
        .findFirst()
        .or(() -> Postcode.read(wish.postcode())
            .filter(code -> !store.isArea(code.area()))
            .map(_ -> Location.NO_POSTCODE));
  }

  private static Location made(UUID id, ServiceId service, Wish wish, int version) {
    return new Location(
        id, service, wish.address().orElseThrow(), wish.hours(), wish.access().strip(), version);
  }
}
