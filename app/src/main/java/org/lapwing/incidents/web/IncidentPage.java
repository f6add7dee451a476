package org.lapwing.incidents.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.web.clocks.ClocksView;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.thread.ThreadPanel;

/**
 * All that incident.jte may know.
 *
 * @param corrects whether the reader keeps the facts
 * @param news what was just done, or null
 */
public record IncidentPage(
    String home,
    String base,
    Incident incident,
    List<Child> children,
    ClocksView clocks,
    boolean corrects,
    @Nullable String news,
    ThreadPanel panel) {

  /** One date in words, and its evidence. */
  public record When(String event, String day, String evidence) {}

  public CaseBanner banner() {
    return CaseBanner.of(incident.caseLabel(), "#support");
  }

  public String here() {
    return base + "/" + incident.id().value();
  }

  public String caseFile() {
    return home + "/cases/" + incident.caseFile().value();
  }

  public String child(Child child) {
    return here() + "/children/" + child.id();
  }

  public List<When> dates() {
    return Arrays.stream(Dated.Event.values()).map(this::when).toList();
  }

  private When when(Dated.Event event) {
    return incident
        .facts()
        .when(event)
        .map(date ->
            new When(event.words(), date.when(), date.exactness().words() + ". " + date.source()))
        .orElseGet(() -> new When(event.words(), "Not recorded yet", ""));
  }

  public static String since(Child child) {
    var decision = child.decision();
    if (decision == null) {
      return "The partners have not decided yet";
    }
    return decision.on() == null
        ? "As published; no day is named"
        : "Decided on " + InWords.date(decision.on());
  }
}
