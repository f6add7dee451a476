package org.lapwing.directory;

import java.util.UUID;

/** A way to reach a service. */
public sealed interface Route permits Phone, ByRole {

  UUID id();

  ServiceId service();

  /** Where it was found. */
  String source();

  int version();
}
