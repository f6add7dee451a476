package org.lapwing.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ids that the names of a profile file stand for, filled as its sections are saved. */
public final class ProfileNames {

  private record Name(String kind, String text) {}

  private final Map<Name, UUID> ids = new HashMap<>();

  /** Remembers the id of what the file calls by that name. */
  public void put(String kind, String name, UUID id) {
    ids.put(new Name(kind, name), id);
  }

  /** The id of what the file calls by that name, if it was saved: people of a demonstration are not in a real one. */
  public Optional<UUID> find(String kind, String name) {
    return Optional.ofNullable(ids.get(new Name(kind, name)));
  }

  /**
   * The id of what the file calls by that name.
   *
   * @throws IllegalStateException if no earlier section saved it, though reading the file should have found that
   */
  public UUID id(String kind, String name) {
    var id = ids.get(new Name(kind, name));
    if (id == null) {
      throw new IllegalStateException("No section saved the %s that was declared".formatted(kind));
    }
    return id;
  }
}
