package org.lapwing.platform.trail;

import java.time.Duration;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;

/** Seals each partnership's trail every second. */
@Component
class SealTrail implements RecurringJob {

  private final SealedTrail trail;
  private final AllPartnerships partnerships;

  SealTrail(SealedTrail trail, AllPartnerships partnerships) {
    this.trail = trail;
    this.partnerships = partnerships;
  }

  @Override
  public String name() {
    return "seal-trail";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    for (var partnership : partnerships.ids()) {
      new Viewer.Job(partnership, name()).run(this::sealAll);
    }
  }

  private void sealAll() {
    boolean more = true;
    while (more) {
      more = SealedTrail.isFull(trail.seal());
    }
  }
}
