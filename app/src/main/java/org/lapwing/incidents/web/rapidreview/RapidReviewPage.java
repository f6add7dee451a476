package org.lapwing.incidents.web.rapidreview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.rapidreview.EarlierLearning;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelContact;
import org.lapwing.incidents.rapidreview.PanelWording;
import org.lapwing.incidents.rapidreview.RapidReview;
import org.lapwing.incidents.rapidreview.RapidReview.Gap;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.incidents.web.IncidentPage;
import org.lapwing.incidents.web.deciding.TestsView;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.parts.Tag;
import org.lapwing.requests.AgencyAnswers.SideBySide;

/**
 * All that rapidreview/page.jte may know.
 *
 * @param tests what the partners said on each child
 */
public record RapidReviewPage(
    IncidentPage about,
    RapidReview review,
    SideBySide returns,
    List<TestsView> tests,
    Outside outside,
    Names names,
    Reader reader) {

  /**
   * What has left the case group, or waits to, and which earlier incidents the reader may open.
   *
   * @param waiting words that wait for a second reader, by the panel's action
   * @param raised actions of the partnership, by the panel's action
   */
  public record Outside(
      Map<UUID, PanelWording> waiting, Map<UUID, Action> raised, Map<UUID, IncidentLine> earlier) {}

  /** What people and agencies are called. */
  public record Names(Map<PersonId, String> people, Map<AgencyId, String> agencies) {}

  /** Who reads the page, and what they may do on it. */
  public record Reader(PersonId person, boolean writes, boolean clears) {}

  public Incident incident() {
    return review.incident();
  }

  public String here() {
    return about.here() + "/rapid-review";
  }

  public String requests() {
    return about.caseFile() + "/requests";
  }

  public List<Section> sections() {
    return List.of(Section.values());
  }

  /** What is missing in a section, in one line; blank if nothing is known to be. */
  public String missing(Section section) {
    var here = switch (section) {
      case DATES -> undated();
      case RETURNS -> awaited();
      case DECISION -> undecided();
      default -> "";
    };
    var gaps = review.gaps().stream().filter(gap -> gap.section() == section).map(Gap::words);
    return Stream.concat(gaps, Stream.of(here).filter(words -> !words.isEmpty()))
        .collect(Collectors.joining(". "));
  }

  private String undated() {
    var missing = Arrays.stream(Dated.Event.values())
        .filter(event -> incident().facts().when(event).isEmpty())
        .count();
    return missing == 0
        ? ""
        : "%d of %d dates not recorded".formatted(missing, Dated.Event.values().length);
  }

  private String undecided() {
    var open = about.children().stream().filter(Child::isOpen).count();
    return open == 0
        ? ""
        : "The criteria are not decided on for " + InWords.count(open, "child", "children");
  }

  private String awaited() {
    if (isUnasked()) {
      return "No agency has been asked yet";
    }
    return returns.awaited().isEmpty()
        ? ""
        : InWords.count(returns.awaited().size(), "agency has", "agencies have")
            + " not answered yet";
  }

  public boolean isUnasked() {
    return returns.awaited().isEmpty()
        && returns.returned().isEmpty()
        && returns.nil().isEmpty();
  }

  /** Whether the authority declined to notify every child: then guidance expects no rapid review, and the page is for learning. */
  public boolean isForLearningOnly() {
    var children = about.children();
    return !children.isEmpty()
        && children.stream().allMatch(child -> {
          var said = about.shown().notified().get(child.id());
          return said != null && said.isDeclined();
        });
  }

  /** Where the form of a section stands, or null for who may not write or where nothing is asked. */
  public @Nullable String change(Section section) {
    return reader.writes() && !review.questions(section).isEmpty()
        ? here() + "/sections/" + section.code()
        : null;
  }

  /** Who wrote a section last, and when; blank while nobody has. */
  public String writtenBy(Section section) {
    var written = review.written(section);
    var by = written.by();
    var at = written.at();
    return by == null || at == null
        ? ""
        : "Written by %s, %s"
            .formatted(names.people().getOrDefault(by, "somebody"), InWords.moment(at));
  }

  public String agency(PanelAction action) {
    var agency = action.wish().agency();
    return agency == null ? "" : names.agencies().getOrDefault(agency, "An agency");
  }

  /** Where an action stands, as a tag: as the action plan says once it is there, and until then as the panel does. */
  public Tag stands(PanelAction action) {
    var raised = raised(action);
    if (action.wish().done() != null) {
      return Tag.of("Done", "green");
    }
    return raised == null
        ? Tag.of("Not done yet", "yellow")
        : Tag.of(raised.state().stage().words(), "blue");
  }

  /** When it is done, or was. */
  public static String when(PanelAction action) {
    var wish = action.wish();
    if (wish.done() != null) {
      return "Done on " + InWords.date(wish.done());
    }
    if (wish.due() != null) {
      return "Due on " + InWords.date(wish.due());
    }
    return wish.kind() == PanelAction.Kind.SAFETY ? "To be done at once" : "No day is set";
  }

  public @Nullable Action raised(PanelAction action) {
    return outside.raised().get(action.id());
  }

  public @Nullable PanelWording waiting(PanelAction action) {
    return outside.waiting().get(action.id());
  }

  /** Whether the reader can be the second one to read these words. */
  public boolean mayClear(PanelWording wording) {
    return reader.clears() && !wording.writtenBy().equals(reader.person());
  }

  public boolean mayPutForward(PanelAction action) {
    return reader.writes() && action.wish().done() == null && raised(action) == null;
  }

  /** The earlier incident from which something was learnt, if it is one that the reader may see. */
  public @Nullable IncidentLine incident(EarlierLearning learning) {
    var incident = learning.wish().incident();
    return incident == null ? null : outside.earlier().get(incident.value());
  }

  /** Whether and when somebody was spoken to, and who confirmed that it was safe. */
  public static String spoken(PanelContact contact) {
    var wish = contact.wish();
    if (wish.spokenOn() == null) {
      return "Not spoken to yet";
    }
    var on = "Spoken to on " + InWords.date(wish.spokenOn());
    return wish.safeBy().isBlank()
        ? on
        : "%s. Confirmed as safe that day by %s".formatted(on, wish.safeBy());
  }
}
