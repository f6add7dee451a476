package org.lapwing.publication.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.progress.PublicProgress;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/** All that plan.jte may know: how each promise is going, in the words that were approved. */
public record PlanPage(Site site, List<Line> lines) {

  /**
   * One promise.
   *
   * @param statement the public statement that it rests on, or null if it rests on none
   * @param telling other public statements that tell of it
   */
  public record Line(
      PublicProgress progress,
      String updated,
      @Nullable ReleasedStatement statement,
      List<ReleasedStatement> telling) {}

  static PlanPage of(Site site, List<PublicProgress> progress, List<ReleasedStatement> statements) {
    Map<UUID, ReleasedStatement> known =
        statements.stream().collect(toMap(ReleasedStatement::id, identity()));
    return new PlanPage(
        site,
        progress.stream()
            .map(one -> line(one, known, Progress.telling(one, statements)))
            .toList());
  }

  /** How many promises stand here, and where they stand. */
  public String summary() {
    return PublicProgress.summary(lines.stream().map(Line::progress).toList());
  }

  /** The address of the statement that a line rests on. */
  public String href(ReleasedStatement statement) {
    return Days.address(site, statement);
  }

  /** What the statement is called in short. */
  public String named(ReleasedStatement statement) {
    return Days.named(statement);
  }

  /** Where a promise stands on the page, so that a statement can lead to it. */
  public String anchor(PublicProgress progress) {
    return progress.reference().toLowerCase(Locale.ROOT);
  }

  private static Line line(
      PublicProgress progress,
      Map<UUID, ReleasedStatement> known,
      List<ReleasedStatement> telling) {
    var statement = progress.statement() == null ? null : known.get(progress.statement());
    return new Line(progress, Days.full(progress.updatedOn()), statement, telling);
  }
}
