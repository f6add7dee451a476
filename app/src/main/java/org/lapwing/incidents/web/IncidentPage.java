package org.lapwing.incidents.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.anonymity.Namesake;
import org.lapwing.anonymity.Part;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Duplicates;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Partners;
import org.lapwing.incidents.deciding.Notification;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.incidents.rapidreview.Panel;
import org.lapwing.incidents.web.clocks.ClocksView;
import org.lapwing.incidents.web.deciding.CodesView;
import org.lapwing.incidents.web.packs.PacksView;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Tag;
import org.lapwing.thread.ThreadPanel;

/**
 * All that incident.jte may know.
 *
 * @param corrects whether the reader keeps the facts
 * @param news what was just done, or null
 * @param panel the thread, or null for a guest, who sees no more than the case
 */
public record IncidentPage(
    String home,
    String base,
    Incident incident,
    IncidentShowing.Shown shown,
    ClocksView clocks,
    boolean corrects,
    @Nullable String news,
    @Nullable ThreadPanel panel) {

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

  /** The page of the rapid review panel, or null for who does not sit on it and where there are no facts. */
  public @Nullable String rapidReview() {
    return Panel.sits() && !incident.placeholder() ? here() + "/rapid-review" : null;
  }

  public BackLink back() {
    return panel == null
        ? BackLink.to(caseFile(), "Case file " + incident.caseLabel())
        : BackLink.to(base, "Incidents");
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

  public List<Child> children() {
    return shown.children();
  }

  public List<Duplicates.Like> like() {
    return shown.like();
  }

  /** Children of other cases who bear the real name of a child of this one. */
  public List<Namesake> namesakes() {
    return shown.namesakes();
  }

  public String other(Namesake one) {
    return home + "/cases/" + one.other().value();
  }

  /** What is sent elsewhere about it. */
  public PacksView packs() {
    return shown.packs();
  }

  /** What the Panel replied, the latest first. */
  public List<PanelReplies.Reply> replies() {
    return shown.replies();
  }

  /** The men and partners who are entered, each with what there is of a name; a gap is a finding too. */
  public List<String> men() {
    return shown.people().stream()
        .filter(person -> person.part() == Part.FATHER || person.part() == Part.PARTNER)
        .map(person -> "%s. Name: %s"
            .formatted(person.pseudonym(), person.name().words().toLowerCase(Locale.UK)))
        .toList();
  }

  /** What of the published statistics is still to be entered, child by child. */
  public List<String> uncoded() {
    return children().stream()
        .map(child -> child.label() + ": " + missing(child))
        .filter(line -> !line.endsWith(": "))
        .toList();
  }

  private String missing(Child child) {
    return new CodesView(shown.coded().getOrDefault(child.id(), Map.of()), Map.of()).missing();
  }

  /** One of three tests as a cell shows it: a tag, and what stands beneath. */
  public record Cell(Tag tag, String note) {}

  /** Whether the child is notified: the authority's decision, and who holds otherwise. */
  public Cell notified(Child child) {
    var notification = shown.notified().getOrDefault(child.id(), Notification.NONE);
    var decision = notification.decision();
    if (decision.isEmpty()) {
      return new Cell(Tag.of("Not decided", "grey"), "The local authority decides");
    }
    var said = decision.get();
    var differing = notification.differing().stream().map(AgencyKind::words).toList();
    var note = "Local authority, " + InWords.date(InWords.dayOf(said.at()));
    return new Cell(
        Tag.of(said.notifies() ? "Notify" : "Do not notify", said.notifies() ? "green" : "grey"),
        differing.isEmpty() ? note : note + ". Another view: " + Partners.inLine(differing));
  }

  public Cell serious(Child child) {
    var decision = child.decision();
    var tag = decision == null
        ? Tag.of("Not decided yet", "grey")
        : Tag.of(decision.standing().words(), decision.standing().colour());
    return new Cell(tag, since(child));
  }

  /** Whether a review is held, or the child is looked at on purpose. */
  public Cell reviewed(Child child) {
    var widening = shown.widened().get(child.id());
    var review = shown.reviewed().get(child.id());
    if (review != null) {
      return new Cell(
          Tag.of(review.outcome().words(), review.outcome().colour()),
          "Decided on " + InWords.date(review.on())
              + (review.round() < child.round() ? ". Another round is open" : ""));
    }
    return widening == null
        ? new Cell(Tag.of("Not decided", "grey"), "")
        : new Cell(Tag.of("Consider learning", "purple"), "On purpose. No statutory clock runs");
  }

  private static String since(Child child) {
    var decision = child.decision();
    if (decision == null) {
      return "The partners have not decided yet";
    }
    var on = decision.on() == null
        ? "As published; no day is named"
        : "Decided on " + InWords.date(decision.on());
    return child.isOpen() ? on + ". Round %d is open".formatted(child.round()) : on;
  }
}
