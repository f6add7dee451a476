package org.lapwing.partnerships.letters;

import java.time.Duration;

/** Keeps work in the background to half of the time, so that it slows nobody who is waiting for a page. */
final class Rest {

  private long worked = System.nanoTime();
  private boolean begun;

  /** Rests for as long as it worked since the last rest, not before the first piece; false if the work is to stop. */
  boolean taken() {
    if (begun && !slept(Duration.ofNanos(System.nanoTime() - worked))) {
      return false;
    }
    begun = true;
    worked = System.nanoTime();
    return true;
  }

  private static boolean slept(Duration rest) {
    try {
      Thread.sleep(rest);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
