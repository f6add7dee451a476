package org.lapwing.incidents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Facts;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;

/**
 * All that editIncident.jte may know: the facts of an incident about to be corrected.
 *
 * @param theirs what somebody else saved meanwhile, or null
 */
public record EditIncidentPage(
    String back,
    String reference,
    String label,
    int version,
    FactsFields facts,
    @Nullable Facts theirs,
    List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of(label, null);
  }

  /** What somebody else saved, fact by fact. */
  public SummaryList theirFacts(Facts saved) {
    var rows = new java.util.ArrayList<>(List.of(
        SummaryList.row("What happened", saved.summary()),
        SummaryList.row("The account", saved.account().isBlank() ? "Nothing" : saved.account()),
        SummaryList.row("Where", saved.area())));
    saved.dates().forEach(date -> rows.add(SummaryList.row(date.event().words(), words(date))));
    return SummaryList.of(rows);
  }

  private static String words(Dated date) {
    return "%s. %s. %s".formatted(date.when(), date.exactness().words(), date.source());
  }
}
