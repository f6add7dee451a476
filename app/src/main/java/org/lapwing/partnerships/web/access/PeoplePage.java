package org.lapwing.partnerships.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.Directory.Line;
import org.lapwing.platform.parts.Pagination;

/** All that people.jte may know: those who serve here. */
public record PeoplePage(
    String home,
    String words,
    List<Line> lines,
    int waiting,
    @Nullable String first,
    @Nullable String next) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }
}
