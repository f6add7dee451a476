package org.lapwing.publication.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For how many seconds a page may be kept that says what holds now. */
final class Seconds {

  private static final int LONGEST = 10;

  private Seconds() {}

  /** Never beyond the first of the moments at which it would say something else. */
  static int until(Instant now, Stream<? extends @Nullable Instant> changes) {
    var first = changes.filter(Objects::nonNull).min(Comparator.naturalOrder());
    return (int) first
        .map(change -> Math.clamp(Duration.between(now, change).toSeconds(), 0L, LONGEST))
        .orElse((long) LONGEST)
        .longValue();
  }
}
