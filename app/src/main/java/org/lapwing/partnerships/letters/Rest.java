package org.lapwing.partnerships.letters;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps work in the background to half of the time, so that it slows nobody who is waiting for a page. */
final class Rest {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private @Nullable Long since;
  private boolean stopping;

  /**
   * Rests for as long as it worked since the last rest, five seconds at most and not before the first piece; false from then
   * on when the work is to stop.
   */
  boolean taken() {
    if (since != null && !stopping) {
      rest(Duration.ofNanos(System.nanoTime() - since));
    }
    since = System.nanoTime();
    return !stopping;
  }

  private void rest(Duration worked) {
    try {
      Thread.sleep(worked.compareTo(LONGEST) < 0 ? worked : LONGEST);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
