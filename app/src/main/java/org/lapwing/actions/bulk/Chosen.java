package org.lapwing.actions.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.ActionId;

/**
 * One of the actions that are to be changed.
 *
 * @param version in which it was read
 */
public record Chosen(ActionId id, int version) {

  /** As a form carries it. */
  public String code() {
    return id.value() + "_" + version;
  }

  /** Empty for what no form of ours sends. */
  public static Optional<Chosen> read(String code) {
    var parts = code.split("_", 2);
    try {
      return parts.length == 2
          ? Optional.of(
              new Chosen(new ActionId(UUID.fromString(parts[0])), Integer.parseInt(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** The id that this action's share of a form carries: sending the form again finds what was done. */
  UUID once(UUID form) {
    return UUID.nameUUIDFromBytes((form + " " + id.value()).getBytes(StandardCharsets.UTF_8));
  }
}
