package org.lapwing.reviews.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Widening;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Steps;
import org.lapwing.reviews.Addressed;
import org.lapwing.reviews.BasisKind;
import org.lapwing.reviews.Cohort;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Finding;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.ReviewState;
import org.lapwing.thread.ThreadPanel;

/**
 * All that review.jte may know.
 *
 * @param widened by child, why it is looked at although the criteria are not met
 */
public record ReviewPage(
    String home,
    Review review,
    Cohort cohort,
    Map<UUID, Widening> widened,
    List<Finding> findings,
    List<Recommendation> recommendations,
    Map<UUID, List<Carrying>> carriedOut,
    Editor by,
    ThreadPanel panel) {

  /** An action that carries a recommendation out, and where it stands. */
  public record Carrying(String reference, String href, String state) {}

  /** The actions that carry out a recommendation, as far as the reader may see them. */
  public List<Carrying> carrying(Recommendation made) {
    return carriedOut.getOrDefault(made.id().value(), List.of());
  }

  public String here() {
    return home + "/reviews/" + review.id().value();
  }

  public CaseBanner banner() {
    return Banners.of(review);
  }

  public Steps steps() {
    var now = switch (review.state()) {
      case ReviewState.Open _ -> 0;
      case ReviewState.FindingsAgreed _ -> 1;
      case ReviewState.Closed _ -> 2;
    };
    return new Steps(
        "Where this review stands",
        List.of("Open", "Findings agreed", "Closed"),
        now,
        review.isClosed());
  }

  /** Whether it is statutory, said of the children that make it so. */
  public String statutory() {
    var all = InWords.count(cohort.children().size(), "child", "children");
    return cohort.isStatutory()
        ? "Statutory: the criteria are met for %d of %s.".formatted(cohort.statutory(), all)
        : "Not statutory: the criteria are met for none of %s.".formatted(all);
  }

  /** What being statutory, or not, means for one child. */
  public String meaning(Child child) {
    return Cohort.isStatutory(child)
        ? "Statutory for this child"
        : "Not statutory: it inherits nothing from the others";
  }

  /** Why a child is looked at on purpose; blank if nobody decided so. */
  public String widened(Child child) {
    var widening = widened.get(child.id());
    return widening == null
        ? ""
        : "Looked at on purpose since %s: %s"
            .formatted(InWords.date(widening.on()), widening.reason());
  }

  public boolean mayFind() {
    return review.mayFind(by).isEmpty();
  }

  public boolean mayRecommend() {
    return review.mayRecommend(by).isEmpty();
  }

  public boolean mayWiden() {
    return by.runs() && review.isOpen();
  }

  public boolean mayAgree() {
    return by.runs() && review.isOpen() && !findings.isEmpty();
  }

  public boolean mayClose() {
    return by.runs() && review.state() instanceof ReviewState.FindingsAgreed;
  }

  public String restsOn(Finding finding) {
    return finding.kinds().stream().map(BasisKind::words).collect(Collectors.joining(", "));
  }

  /** The colour of the tag that says where a recommendation stands. */
  public String colour(Recommendation made) {
    return switch (made.standing()) {
      case "Accepted" -> "teal";
      case "Rejected" -> "red";
      case "Waits for answers" -> "grey";
      default -> "yellow";
    };
  }

  public String agencies(Recommendation made) {
    return made.agencies().stream().map(Addressed::name).collect(Collectors.joining(", "));
  }
}
