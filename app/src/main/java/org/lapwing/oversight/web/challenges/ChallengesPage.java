package org.lapwing.oversight.web.challenges;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.challenges.ChallengeList.Line;
import org.lapwing.oversight.challenges.ChallengeList.Show;
import org.lapwing.platform.parts.Pagination;

/** All that register.jte may know: the challenges that somebody wants to see. */
public record ChallengesPage(
    String base,
    String home,
    Show show,
    List<Line> lines,
    boolean mayRaise,
    LocalDate today,
    @Nullable String first,
    @Nullable String next) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }

  public String counted() {
    var count = InWords.count(lines.size(), "challenge", "challenges");
    return first == null && next == null ? count : count + " on this page";
  }

  public String of(Line line) {
    return base + "/" + line.id().value();
  }
}
