package org.lapwing.reviews.web.findings;

import java.util.List;
import java.util.Locale;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.reviews.BasisKind;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Finding;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.web.Banners;
import org.lapwing.thread.ThreadPanel;

/**
 * All that finding.jte may know.
 *
 * @param cases the labels of the cases in which it was found
 */
public record FindingPage(
    String home, Review review, Finding finding, List<String> cases, Editor by, ThreadPanel panel) {

  public String here() {
    return home + "/findings/" + finding.id().value();
  }

  public String back() {
    return home + "/reviews/" + review.id().value();
  }

  public CaseBanner banner() {
    return Banners.of(review);
  }

  public boolean mayWrite() {
    return review.mayFind(by).isEmpty();
  }

  /** "It rests on 4 things of 3 kinds: record, practitioner account, national learning." */
  public String restsOn() {
    var kinds = finding.kinds();
    var named = kinds.stream()
        .map(BasisKind::words)
        .map(words -> words.toLowerCase(Locale.UK))
        .toList();
    return "It rests on %s of %s: %s."
        .formatted(
            InWords.count(finding.bases().size(), "thing", "things"),
            InWords.count(kinds.size(), "kind", "kinds"),
            String.join(", ", named));
  }
}
