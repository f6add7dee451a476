package org.lapwing.partnerships.letters;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps work in the background to a third of the time, so that it hardly slows those who wait for a page. */
final class Rest {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private @Nullable Long since;
  private boolean stopping;

  /**
   * Rests for twice as long as it worked since the last rest, five seconds at most and not before the first piece; false from
   * then on when the work is to stop.
   */
  boolean taken() {
    if (since != null && !stopping) {
      rest(Duration.ofNanos(2 * (System.nanoTime() - since)));
    }
    since = System.nanoTime();
    return !stopping;
  }

  private void rest(Duration wanted) {
    try {
      Thread.sleep(wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
