package org.lapwing.directory;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.directory.DirectoryEvent.ServiceListed;
import org.lapwing.directory.Service.About;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own pages, may ask of the directory. */
@org.springframework.stereotype.Service
@Transactional
public class Services {

  /** What the thread calls a service. */
  public static final String KIND = "service";

  /** How many services a page shows. */
  public static final int PAGE = 25;

  private final ServiceStore store;
  private final ReferenceOfDirectory reference;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Services(
      ServiceStore store,
      ReferenceOfDirectory reference,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.reference = reference;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Service get(ServiceId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Service> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /**
   * Services by name: one more than a page where there are more.
   *
   * @param name the name of the last one before, or blank for the first page
   */
  @Transactional(readOnly = true)
  public List<Service> page(String name, UUID after) {
    return store.page(name, after, PAGE + 1);
  }

  /** For how long a call counts today. */
  @Transactional(readOnly = true)
  public VerificationRule rule() {
    return reference.rule(LocalDate.now(clock));
  }

  /** What services can be listed for today. */
  @Transactional(readOnly = true)
  public List<Need> needs() {
    return reference.needs(LocalDate.now(clock));
  }

  /** Lists a service; the form that asks for it twice lists it once. */
  public Outcome<Service> add(About about, UUID once) {
    return add(about, "", once);
  }

  /**
   * Lists a service that was taken over.
   *
   * @param elsewhere its id in the directory from which it comes, or blank
   */
  public Outcome<Service> add(About about, String elsewhere, UUID once) {
    var refused = Keepers.only().or(about::wrong);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var id = new ServiceId(once);
    return accepted(store
        .find(id)
        .orElseGet(
            () -> added(new Service(id, about.stripped(), Offer.NOT_SAID, 0), elsewhere.strip())));
  }

  /** Changes what a service says of itself, unless somebody else has done so meanwhile. */
  public Outcome<Service> change(ServiceId id, int version, About about) {
    var now = get(id);
    var refused = Keepers.only().or(about::wrong);
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var changed = new Service(id, about.stripped(), now.offer(), version);
    if (!store.change(changed, clock.instant())) {
      return meanwhile("name", now);
    }
    trail.wrote("service-changed", KIND, id.value());
    return accepted(changed);
  }

  /** Says what families want to know before they turn to a service, unless somebody else has done so meanwhile. */
  public Outcome<Service> offer(ServiceId id, int version, Offer offer) {
    var now = get(id);
    var known = needs().stream().map(Need::id).toList();
    var refused = Keepers.only().or(() -> offer.stripped().wrong(known).stream().findFirst());
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var changed = new Service(id, now.about(), offer.stripped(), version);
    if (!store.offer(changed, clock.instant())) {
      return meanwhile("provider", now);
    }
    trail.wrote("service-offer-changed", KIND, id.value());
    return accepted(changed);
  }

  private static Outcome<Service> meanwhile(String field, Service now) {
    return Outcome.refused(
        field,
        "Somebody else has saved this meanwhile: %s. %s. Save again to use yours"
            .formatted(now.about().name(), now.about().does()));
  }

  private Service added(Service service, String elsewhere) {
    store.add(service, elsewhere, clock.instant());
    trail.wrote("service-listed", KIND, service.id().value());
    var viewer = Viewer.current().orElseThrow(NotFound::new);
    events.publishEvent(
        new ServiceListed(viewer.partnership(), service.id(), LocalDate.now(clock)));
    return service;
  }
}
