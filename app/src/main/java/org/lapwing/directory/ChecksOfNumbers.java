package org.lapwing.directory;

import static org.lapwing.directory.RoutesOfServices.phone;
import static org.lapwing.directory.RoutesOfServices.whoever;
import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.DirectoryEvent.NumberConfirmed;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Whether a number is right: where it was found in print, and who called it. */
@org.springframework.stereotype.Service
@Transactional
public class ChecksOfNumbers {

  private final RouteStore store;
  private final CheckStore checks;
  private final ServiceTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChecksOfNumbers(
      RouteStore store,
      CheckStore checks,
      ServiceTrail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.checks = checks;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Printing> printings(UUID phone) {
    return checks.printings(phone);
  }

  @Transactional(readOnly = true)
  public List<Call> calls(UUID phone) {
    return checks.calls(phone);
  }

  /** Notes where else the number is printed; if it is another one there, neither is verified until somebody calls. */
  public Outcome<Route> alsoPrinted(UUID id, String number, String source, UUID once) {
    var phone = phone(store.findToChange(id));
    var read = Telephone.read(number);
    var refused = Keepers.only()
        .or(() -> read.isPresent()
            ? Optional.empty()
            : Optional.of(new Refusal("printed", "Enter the number as it is printed there")))
        .or(() -> Service.needed("source", source, "Enter where it is printed so"));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var printing = new Printing(read.orElseThrow(), source.strip(), today());
    if (checks.printed(once, id, printing, whoever())
        && !printing.number().equals(phone.number())) {
      store.differ(id, today());
    }
    trail.wrote("service-number-printed", phone.service());
    return accepted(phone(store.find(id)));
  }

  /** Notes that somebody called a number and that it was confirmed. */
  public Outcome<Route> confirm(UUID id, Call call, UUID once) {
    var phone = phone(store.findToChange(id));
    var refused = Keepers.only().or(() -> wrong(phone, call));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    if (checks.called(once, id, call, whoever())) {
      store.confirm(id, call.number(), call.on(), whoever());
      trail.wrote("service-number-confirmed", phone.service());
      var here = Viewer.current().orElseThrow(NotFound::new).partnership();
      events.publishEvent(new NumberConfirmed(here, phone.service(), id, call.on()));
    }
    return accepted(phone(store.find(id)));
  }

  private Optional<Refusal> wrong(Phone phone, Call call) {
    if (call.on().isAfter(today())) {
      return Optional.of(new Refusal("called", "The day of the call must be today or in the past"));
    }
    var since = phone.checks().differsSince();
    if (since != null && call.on().isBefore(since)) {
      return Optional.of(new Refusal(
          "called", "Since then another source was found that prints another number. Call again"));
    }
    return checks.printings(phone.id()).stream().anyMatch(one -> one.number().equals(call.number()))
        ? Optional.empty()
        : Optional.of(new Refusal("which", "Choose which number you called"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
