package org.lapwing.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Happening.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the history, the trail and the modules above what happened to a request, on the one clock. */
@Component
class RequestLedger {

  private final RequestHistory history;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RequestLedger(
      RequestHistory history, Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.history = history;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  Instant moment() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void tell(Request request, Kind kind, String note) {
    tell(request, Ids.next(), kind, note, null);
  }

  /** Tells it once, however often its form is sent; false if it was told before. */
  boolean tell(Request request, UUID once, Kind kind, String note, @Nullable LocalDate due) {
    return tell(RequestHistory.Of.of(request), once, kind, note, due, null);
  }

  /** A reminder by rule, told once for each step and day due. */
  boolean reminded(RequestHistory.Of of, LocalDate due, String step) {
    return tell(of, Ids.next(), Kind.CHASED, "By rule", due, step);
  }

  private boolean tell(
      RequestHistory.Of of,
      UUID once,
      Kind kind,
      String note,
      @Nullable LocalDate due,
      @Nullable String step) {
    var what = new Happening(once, kind, moment(), Who.person(), note.strip(), due);
    if (!history.tell(of, what, step)) {
      return false;
    }
    trail.wrote("request-" + kind.code(), Requests.KIND, of.request().value());
    return true;
  }

  void wrote(String what, Request request) {
    trail.wrote(what, Requests.KIND, request.id().value());
  }

  void announce(RequestEvent.Made event, Request request) {
    var here = Viewer.current().orElseThrow(NotFound::new).partnership();
    events.publishEvent(event.of(here, request.caseFile(), request.id(), today()));
  }
}
