package org.lapwing.platform.drafts;

import java.time.Duration;
import org.lapwing.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes what nobody came back for within its time. */
@Component
class ForgetDrafts implements RecurringJob {

  private final KeptDrafts drafts;

  ForgetDrafts(KeptDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public String name() {
    return "forget-drafts";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    drafts.expire();
  }
}
