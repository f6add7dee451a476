package org.lapwing.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Advice;
import org.lapwing.directory.Service;
import org.lapwing.directory.Verification;
import org.lapwing.platform.parts.Pagination;

/** All that services.jte may know. */
public record ServicesPage(
    String base,
    String publicPage,
    List<Line> lines,
    boolean mayKeep,
    @Nullable String first,
    @Nullable String next) {

  /** A service, and its numbers. */
  public record Line(Service service, List<Ring> numbers) {}

  /**
   * A number as a line shows it.
   *
   * @param doubt why it cannot be right, as the end of "This number …"; blank if it can
   */
  public record Ring(
      String words, String who, String now, Verification verification, String doubt) {}

  public String advice() {
    return base.replaceFirst("/services$", "/advice/") + Advice.CRYING_BABY.code();
  }

  public Pagination pagination() {
    return Pagination.through(first, next);
  }
}
