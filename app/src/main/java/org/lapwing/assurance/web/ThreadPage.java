package org.lapwing.assurance.web;

import java.util.List;
import org.lapwing.assurance.GoldenThread;
import org.lapwing.assurance.Line;
import org.lapwing.assurance.Stage;
import org.lapwing.assurance.Stage.Evidence;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Mark;
import org.lapwing.platform.parts.Matrix;

/** All that thread.jte may know: a review followed from finding to proof. */
public record ThreadPage(String home, GoldenThread thread) {

  /** What would close the gaps of one finding. */
  public record Closing(String finding, List<Remedy> remedies) {}

  public CaseBanner banner() {
    var review = thread.review();
    return CaseBanner.of(
        "Review %s, %s"
            .formatted(review.reference(), InWords.count(review.cases(), "case", "cases")),
        "#support");
  }

  public String caption() {
    var review = thread.review();
    return "%s, %s of %s"
        .formatted(
            review.title(),
            review.kind().toLowerCase(java.util.Locale.UK),
            InWords.count(review.cases(), "case", "cases"));
  }

  public String review() {
    return home + "/reviews/" + thread.review().id();
  }

  public Matrix matrix() {
    return new Matrix(
        "Each finding followed to proof that practice changed",
        "Finding",
        Line.STAGES,
        thread.lines().stream().map(this::row).toList());
  }

  /** By finding, only where a gap can be closed from here. */
  public List<Closing> closings() {
    return thread.lines().stream()
        .filter(line -> !line.remedies().isEmpty())
        .map(line -> new Closing(
            line.finding().reference(),
            line.remedies().stream()
                .map(one -> new Remedy(one.words(), within(one.href())))
                .toList()))
        .toList();
  }

  /** The whole thread of a finding, drawn. */
  public String drawn(Line line) {
    return within("thread/finding/" + line.finding().id());
  }

  private Matrix.Row row(Line line) {
    var finding = line.finding();
    return new Matrix.Row(
        finding.reference() + ". " + finding.says(),
        within("findings/" + finding.id()),
        "%d of %s".formatted(finding.holdsIn(), InWords.count(finding.of(), "case", "cases")),
        line.stages().stream().map(this::cell).toList());
  }

  private Matrix.Cell cell(Stage stage) {
    return new Matrix.Cell(
        new Mark(shape(stage.mark()), stage.says()),
        stage.note(),
        stage.records().stream().map(this::way).toList());
  }

  private Matrix.Way way(Evidence one) {
    return new Matrix.Way(within(one.href()), one.reference(), one.title());
  }

  private static Mark.Shape shape(Stage.Mark mark) {
    return switch (mark) {
      case IN_PLACE -> Mark.Shape.IN_PLACE;
      case UNDER_WAY -> Mark.Shape.UNDER_WAY;
      case PLANNED -> Mark.Shape.PLANNED;
      case IN_QUESTION -> Mark.Shape.IN_QUESTION;
      case GAP -> Mark.Shape.GAP;
    };
  }

  private String within(String href) {
    return href.startsWith("/") ? href : home + "/" + href;
  }
}
