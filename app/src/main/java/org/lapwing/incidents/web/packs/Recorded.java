package org.lapwing.incidents.web.packs;

import java.util.Optional;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.packs.PackLine;

/** Where the answer to a field is recorded, so that nobody writes into a pack what belongs into the incident. */
final class Recorded {

  private static final String INCIDENT = "incident.";

  private Recorded() {}

  /** The page on which it is recorded; empty for what only people know. */
  static Optional<String> at(At at, PackLine line) {
    var answer = line.field().answer();
    var child = line.child();
    if (child != null && answer.startsWith("child.")) {
      return Optional.of(at.incident() + "/children/" + child.id() + "/codes");
    }
    if (child != null && answer.startsWith("decision.")) {
      return Optional.of(at.incident() + "/children/" + child.id());
    }
    if (answer.startsWith("requests.")) {
      return Optional.of(at.file() + "/requests");
    }
    return answer.startsWith(INCIDENT)
        ? ofIncident(at, answer.substring(INCIDENT.length()))
        : Optional.empty();
  }

  private static Optional<String> ofIncident(At at, String what) {
    return switch (what) {
      case "harm", "known", "suspected", "aware", "area", "account", "summary" ->
        Optional.of(at.incident() + "/edit");
      case "adults" -> Optional.of(at.file() + "/people");
      case "panel_reply" -> Optional.of(at.incident() + "/panel-reply");
      default ->
        Milestone.of(what)
            .filter(Milestone::isRecorded)
            .map(milestone -> at.incident() + "/milestones/" + milestone.code());
    };
  }
}
