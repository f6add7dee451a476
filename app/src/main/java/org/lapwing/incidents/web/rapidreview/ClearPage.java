package org.lapwing.incidents.web.rapidreview;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;

/**
 * All that clear.jte may know.
 *
 * @param read the id of the words, so that no others are cleared by reading these
 */
public record ClearPage(
    String back,
    String caption,
    String label,
    UUID read,
    SummaryList words,
    List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of(label, null);
  }

  public BackLink backLink() {
    return BackLink.to(back, "Rapid review");
  }
}
