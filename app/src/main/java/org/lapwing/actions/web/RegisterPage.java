package org.lapwing.actions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Register.Line;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Filter;
import org.lapwing.platform.parts.Pagination;

/**
 * All that register.jte may know.
 *
 * @param excel where what the filter shows is taken out as a spreadsheet
 */
public record RegisterPage(
    String base,
    List<Line> lines,
    Filter filter,
    String words,
    String counted,
    @Nullable String first,
    @Nullable String next,
    boolean mayRaise,
    LocalDate today,
    String excel) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }

  /** What is to be known beyond the state; how many working days have passed is said on the record. */
  public String standing(Line line) {
    return switch (line.stage()) {
      case PLANNED -> {
        var start = line.start();
        yield start != null && start.isAfter(today) ? "starts " + InWords.shortDate(start) : "";
      }
      case UNDER_WAY -> "";
      case DONE -> "waits for another agency to verify";
      case VERIFIED, DROPPED -> "on " + InWords.shortDate(line.since());
    };
  }
}
