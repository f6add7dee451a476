package org.lapwing.incidents.deciding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;

/**
 * Whether a child is notified: the authority's decision, and what the other partners hold of it.
 *
 * @param decisions the authority's, in order; the latest counts
 * @param views the other partners', in order; of each partner the latest counts
 */
public record Notification(List<Said> decisions, List<Said> views) {

  /** That nobody has said anything yet. */
  public static final Notification NONE = new Notification(List.of(), List.of());

  /**
   * What somebody said for their agency.
   *
   * @param delegate whether they act for somebody of their agency who is walled off from the case
   */
  public record Said(
      UUID child,
      int round,
      AgencyKind partner,
      PersonId person,
      boolean notifies,
      String reasons,
      boolean delegate,
      Instant at) {

    /** The decision as a tag says it. */
    public String words() {
      return notifies ? "Notify" : "Do not notify";
    }
  }

  public Notification {
    decisions = List.copyOf(decisions);
    views = List.copyOf(views);
  }

  /** The decision that stands. */
  public Optional<Said> decision() {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
  }

  /** What that partner holds now. */
  public Optional<Said> view(AgencyKind partner) {
    return views.stream().filter(view -> view.partner() == partner).reduce((_, later) -> later);
  }

  /** The partners whose view differs from the decision that stands. */
  public List<AgencyKind> differing() {
    return decision()
        .map(decided -> views.stream()
            .map(Said::partner)
            .distinct()
            .filter(partner -> view(partner)
                .filter(view -> view.notifies() != decided.notifies())
                .isPresent())
            .toList())
        .orElse(List.of());
  }

  /** Whether the authority decided not to notify. */
  public boolean isDeclined() {
    return decision().filter(decided -> !decided.notifies()).isPresent();
  }
}
