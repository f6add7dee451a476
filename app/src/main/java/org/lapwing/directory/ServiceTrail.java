package org.lapwing.directory;

import java.time.Clock;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Component;

/** Leaves a trace of what was done to a service, and notes when it changed for whoever reads it from elsewhere. */
@Component
class ServiceTrail {

  private final Trail trail;
  private final ServiceStore store;
  private final Clock clock;

  ServiceTrail(Trail trail, ServiceStore store, Clock clock) {
    this.trail = trail;
    this.store = store;
    this.clock = clock;
  }

  void wrote(String what, ServiceId service) {
    store.touch(service, clock.instant());
    trail.wrote(what, Services.KIND, service.value());
  }
}
