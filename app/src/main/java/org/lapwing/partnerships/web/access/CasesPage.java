package org.lapwing.partnerships.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.parts.Pagination;

/**
 * All that cases.jte may know: the case files that the reader may know of.
 *
 * @param mayOpen whether they may open a case file
 * @param mayBreak whether they may break glass
 */
public record CasesPage(
    String home,
    String words,
    List<Line> lines,
    boolean mayOpen,
    boolean mayBreak,
    @Nullable String first,
    @Nullable String next) {

  /** One case file, and by which right the reader sees it. */
  public record Line(String id, String label, String opened, String right) {}

  public Pagination pagination() {
    return Pagination.through(first, next);
  }
}
