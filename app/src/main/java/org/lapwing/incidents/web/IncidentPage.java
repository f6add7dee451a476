package org.lapwing.incidents.web;

import java.util.ArrayList;
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
    var dates = new ArrayList<When>();
    incident.facts().dates().forEach(date -> dates.add(when(date)));
    return dates;
  }

  private static When when(Dated date) {
    return new When(
        date.event().words(),
        InWords.date(date.day()),
        date.exactness().words() + ". " + date.source());
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
