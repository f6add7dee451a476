package org.lapwing.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The real clock, except within {@link #at}: so that demonstration data can be told through the modules' own faces as
 * if on the day it happened. The trail keeps the recorded time from the real clock beside it.
 */
public final class ScopedClock extends Clock {

  private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

  private final Clock real;

  ScopedClock(Clock real) {
    this.real = real;
  }

  /** Runs the work as if it were that moment. */
  public static void at(Instant then, Runnable work) {
    ScopedValue.where(THEN, then).run(work);
  }

  /** The moment it really is, whatever the scope says. */
  public Instant recordedAt() {
    return real.instant();
  }

  @Override
  public Instant instant() {
    return THEN.isBound() ? THEN.get() : real.instant();
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ScopedClock(real.withZone(zone));
  }
}
