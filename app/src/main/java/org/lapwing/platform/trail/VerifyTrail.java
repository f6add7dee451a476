package org.lapwing.platform.trail;

import org.lapwing.platform.AskedJob;
import org.springframework.stereotype.Component;

/** Verifies the trail for somebody who asked, and says how it went. */
@Component
class VerifyTrail implements AskedJob {

  static final String NAME = "verify-trail";

  private final SealedTrail trail;

  VerifyTrail(SealedTrail trail) {
    this.trail = trail;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Verifying the trail";
  }

  @Override
  public String run(Progress progress) {
    return trail.verify(progress::done).words();
  }
}
