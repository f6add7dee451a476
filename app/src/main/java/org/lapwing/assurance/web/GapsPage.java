package org.lapwing.assurance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.assurance.GoldenThread;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Mark;
import org.lapwing.platform.parts.Pagination;

/** All that reviews.jte may know: each review, and how many gaps stand in it. */
public record GapsPage(
    String here,
    List<GoldenThread> lines,
    @Nullable String first,
    @Nullable String next) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }

  public String findings(GoldenThread line) {
    return InWords.count(line.lines().size(), "finding", "findings");
  }

  /** The count of gaps with its mark; where nothing was found yet there is nothing to follow. */
  public Mark gaps(GoldenThread line) {
    if (line.lines().isEmpty()) {
      return new Mark(Mark.Shape.PLANNED, "Nothing to follow yet");
    }
    return line.gaps() == 0
        ? new Mark(Mark.Shape.IN_PLACE, "No gap")
        : new Mark(Mark.Shape.GAP, InWords.count(line.gaps(), "gap", "gaps"));
  }
}
