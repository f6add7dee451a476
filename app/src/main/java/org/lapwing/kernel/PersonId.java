package org.lapwing.kernel;

import java.util.UUID;

/** A person, whoever they act for. */
public record PersonId(UUID value) {

  public static PersonId next() {
    return new PersonId(Ids.next());
  }
}
