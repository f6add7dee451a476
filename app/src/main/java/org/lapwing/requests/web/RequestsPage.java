package org.lapwing.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.requests.Standing;

/** All that requests.jte may know: which agencies were asked in a case, and how far each has come. */
public record RequestsPage(
    String back,
    String here,
    String label,
    boolean runs,
    boolean answered,
    @Nullable String said,
    List<Line> lines,
    List<Counted> counts,
    String timeliness) {

  /**
   * One request.
   *
   * @param area for which area the agency acts; blank where only one is concerned
   * @param when how it stands to its day
   * @param note what has to be done, or blank
   */
  public record Line(
      String href,
      String reference,
      String agency,
      String area,
      Standing standing,
      String due,
      String when,
      String note) {}

  /** How many stand so. */
  public record Counted(String words, long many) {}

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }
}
