package org.lapwing.reviews;

import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Refusal;

/** The incidents that a review looks at, and their children: each stands for itself, and inherits nothing. */
public record Cohort(List<Part> parts) {

  /**
   * One incident of the cohort.
   *
   * @param joinedOn null where a profile does not say
   * @param reason why it joined later, or blank if the review was opened with it
   */
  public record Part(
      UUID incident, @Nullable LocalDate joinedOn, String reason, List<Child> children) {}

  public List<Child> children() {
    return parts.stream().flatMap(part -> part.children().stream()).toList();
  }

  /** The cases that its children belong to, each once. */
  public List<CaseId> cases() {
    return children().stream().map(Child::caseFile).distinct().toList();
  }

  /** A review is statutory as soon as the criteria are met for one child; the others do not become statutory by it. */
  public boolean isStatutory() {
    return statutory() > 0;
  }

  /** For how many children the criteria are met. */
  public long statutory() {
    return children().stream().filter(Cohort::isStatutory).count();
  }

  /** Whether the criteria are met for this child, whatever else the review looks at. */
  public static boolean isStatutory(Child child) {
    var decision = child.decision();
    return decision != null && decision.standing().isStatutory();
  }

  /** Why no review can look at these incidents: the decision on the criteria comes first, child by child. */
  List<Refusal> wrong() {
    var none = parts.isEmpty()
        ? no("incidents", "Choose at least one incident")
        : Optional.<Refusal>empty();
    var unknown = parts.stream().anyMatch(part -> part.children().isEmpty())
        ? no("incidents", "Choose incidents from the list")
        : Optional.<Refusal>empty();
    var undecided = children().stream()
        .filter(child -> child.decision() == null)
        .findFirst()
        .flatMap(child -> no(
            "incidents",
            "The partners have not decided on the criteria for %s of %s yet. That comes first"
                .formatted(child.label(), child.caseLabel())));
    return Stream.of(none, unknown, undecided).flatMap(Optional::stream).toList();
  }
}
