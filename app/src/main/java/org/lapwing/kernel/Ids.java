package org.lapwing.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers that sort by the moment they were made and tell nothing else (RFC 9562, version 7). */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    var high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
    var low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
