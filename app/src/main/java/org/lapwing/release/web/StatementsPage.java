package org.lapwing.release.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.release.Register.Line;

/** All that statements.jte may know. */
public record StatementsPage(
    String base,
    List<Line> lines,
    @Nullable String first,
    @Nullable String next,
    boolean mayWrite) {

  public Pagination pagination() {
    return Pagination.through(first, next);
  }

  /** What is to be known beyond the state. */
  public String standing(Line line) {
    var since = InWords.shortDate(line.since());
    return switch (line.stage()) {
      case DRAFT, READY -> "since " + since;
      case SIGNED ->
        line.notBefore() == null
            ? "may be released"
            : "may be released from " + InWords.moment(line.notBefore());
      case RELEASED, CORRECTED, WITHDRAWN -> "on " + since;
    };
  }
}
