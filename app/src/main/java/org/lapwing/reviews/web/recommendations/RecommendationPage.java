package org.lapwing.reviews.web.recommendations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.reviews.ActionWording;
import org.lapwing.reviews.Addressed;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.web.Banners;
import org.lapwing.thread.Relation;
import org.lapwing.thread.ThreadPanel;

/**
 * All that recommendation.jte may know.
 *
 * @param waiting the wording of an action that waits for a second reader, or null
 * @param writer who wrote it, by name
 */
public record RecommendationPage(
    String home,
    Review review,
    Recommendation made,
    @Nullable ActionWording waiting,
    String writer,
    Editor by,
    ThreadPanel panel) {

  public String here() {
    return home + "/recommendations/" + made.id().value();
  }

  public String back() {
    return home + "/reviews/" + review.id().value();
  }

  public CaseBanner banner() {
    return Banners.of(review);
  }

  /** The person's own agency, when it was asked and has not answered. */
  public @Nullable Addressed mine() {
    return made.askedOf(by).filter(one -> one.answer() == null).orElse(null);
  }

  public boolean mayReword() {
    return review.mayRecommend(by).isEmpty() && made.mayBeReworded().isEmpty();
  }

  public boolean mayAct() {
    return by.writes() && made.mayBeActedOn().isEmpty();
  }

  public boolean mayClear() {
    return waiting != null && waiting.mayBeClearedBy(by).isEmpty();
  }

  /** Who can clear the words, when this person cannot. */
  public String whyNotClear() {
    return waiting == null
        ? ""
        : waiting.mayBeClearedBy(by).map(Refusal::message).orElse("");
  }

  /** The actions that the thread says carry it out. */
  public List<ThreadPanel.Link> actions() {
    return panel.reliedOnBy().stream()
        .filter(link -> link.relation().equals(Relation.CARRIES_OUT.words()))
        .toList();
  }
}
