package org.lapwing.assurance;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.figures.ActionFigures;
import org.lapwing.audits.figures.AuditFigures;
import org.lapwing.reviews.figures.FindingFigure;
import org.lapwing.reviews.figures.RecommendationFigure;
import org.lapwing.reviews.figures.ReviewFigure;
import org.lapwing.reviews.figures.ReviewFigures;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.lapwing.training.figures.TrainingFigures;
import org.springframework.stereotype.Service;

/** Follows reviews from their findings to proof, through the thread and the figures of the modules below alone. */
@Service
public class GoldenThreads {

  /** How many reviews one page of the list holds. */
  public static final int PAGE = 25;

  private final ReviewFigures reviews;
  private final ActionFigures actions;
  private final TrainingFigures training;
  private final AuditFigures audits;
  private final Threads threads;

  GoldenThreads(
      ReviewFigures reviews,
      ActionFigures actions,
      TrainingFigures training,
      AuditFigures audits,
      Threads threads) {
    this.reviews = reviews;
    this.actions = actions;
    this.training = training;
    this.audits = audits;
    this.threads = threads;
  }

  /** One review followed; that it was read is recorded. */
  public GoldenThread of(UUID review) {
    return followed(List.of(reviews.read(review))).getFirst();
  }

  /**
   * The reviews that the viewer may read, each followed, newest first: one more than a page where there are more.
   *
   * @param after the last one of the page before, or null for the first page
   */
  public List<GoldenThread> newest(@Nullable UUID after) {
    return followed(reviews.newest(after, PAGE + 1));
  }

  /** However many reviews, findings and records there are, each module is asked once and the thread a few times. */
  private List<GoldenThread> followed(List<ReviewFigure> these) {
    var ids = these.stream().map(ReviewFigure::id).toList();
    var findings = reviews.findings(ids);
    var recommendations = reviews.recommendations(ids);
    var loom = loom(findings, recommendations);
    var byReview = findings.stream().collect(groupingBy(FindingFigure::review));
    var made = recommendations.stream().collect(groupingBy(RecommendationFigure::review));
    return these.stream()
        .map(review -> new GoldenThread(
            review,
            byReview.getOrDefault(review.id(), List.of()).stream()
                .map(one -> loom.line(one, made.getOrDefault(review.id(), List.of())))
                .toList()))
        .toList();
  }

  private Loom loom(List<FindingFigure> findings, List<RecommendationFigure> recommendations) {
    var nodes = Stream.concat(
            findings.stream().map(one -> new Node(Followed.FINDING, one.id())),
            recommendations.stream().map(one -> new Node(Followed.RECOMMENDATION, one.id())))
        .toList();
    var followed = Followed.from(nodes, threads);
    return new Loom(
        followed,
        actions.of(followed.ids(Followed.ACTION)),
        training.of(followed.ids(Followed.COURSE)),
        audits.of(followed.ids(Followed.AUDIT)));
  }
}
