package org.lapwing.assurance;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.reviews.figures.ReviewFigure;

/** A review followed from each finding to proof. */
public record GoldenThread(ReviewFigure review, List<Line> lines) {

  public long gaps() {
    return lines.stream().mapToLong(Line::gaps).sum();
  }

  /** "4 findings. 5 gaps stand, in 3 of them." */
  public String inShort() {
    var findings = InWords.count(lines.size(), "finding", "findings") + ". ";
    if (lines.isEmpty()) {
      return "No finding is kept here yet, so there is nothing to follow.";
    }
    if (gaps() == 0) {
      return findings + "No gap stands. That is not yet proof that practice changed.";
    }
    var with = lines.stream().filter(line -> line.gaps() > 0).count();
    return findings
        + InWords.count(gaps(), "gap stands", "gaps stand")
        + ", in %d of them.".formatted(with);
  }
}
