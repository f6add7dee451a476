package org.lapwing.oversight.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.MeetingList.Line;
import org.lapwing.platform.parts.Pagination;

/** All that meetings.jte may know. */
public record MeetingsPage(
    String base,
    List<Line> lines,
    boolean mayKeep,
    boolean anyBody,
    @Nullable String first,
    @Nullable String next) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }

  public String when(Line line) {
    return InWords.shortDate(line.day()) + ", " + InWords.time(line.time());
  }

  public String decisions(Line line) {
    return line.decisions() == 0
        ? "None"
        : InWords.count(line.decisions(), "decision", "decisions");
  }
}
