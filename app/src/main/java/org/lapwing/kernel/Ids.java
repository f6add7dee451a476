package org.lapwing.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that sort by the moment they were made and tell nothing else (RFC 9562, version 7). Those that one node makes
 * within a millisecond are counted, so that they too sort as they were made.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;
  private static final long COUNTER = (1L << COUNTER_BITS) - 1;
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  public static UUID next() {
    var now = System.currentTimeMillis() << COUNTER_BITS;
    var tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
    var high = ((tick >>> COUNTER_BITS) << 16) | 0x7000L | (tick & COUNTER);
    var low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
