package org.lapwing.platform;

/** Where the current viewer is kept, out of everybody's reach but {@link Viewer}'s. */
final class Bound {

  static final ScopedValue<Viewer> CURRENT = ScopedValue.newInstance();

  private Bound() {}
}
