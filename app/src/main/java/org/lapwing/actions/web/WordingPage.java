package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;

/**
 * All that wording.jte may know.
 *
 * @param version the version that the person read when they began to write
 */
public record WordingPage(
    String base, Action action, UUID once, int version, Wording typed, List<Refusal> refusals) {

  public String back() {
    return base + "/" + action.id().value();
  }
}
