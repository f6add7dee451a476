package org.lapwing.incidents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.Namesake;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Duplicates;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Widening;
import org.lapwing.incidents.Widenings;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.incidents.deciding.Notification;
import org.lapwing.incidents.deciding.Notifying;
import org.lapwing.incidents.deciding.ReviewDecision;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.incidents.web.packs.PacksOnPage;
import org.lapwing.incidents.web.packs.PacksView;
import org.springframework.stereotype.Component;

/** Gathers what stands on the page of an incident beside its facts and its clocks. */
@Component
public class IncidentShowing {

  private final Incidents incidents;
  private final Notifying notifying;
  private final ReviewDecisions reviews;
  private final Beside beside;

  /** What stands beside the decisions. */
  @Component
  record Beside(
      Widenings widenings,
      Duplicates duplicates,
      PanelReplies replies,
      ChildCodes codes,
      PeopleOfCase people,
      PacksOnPage packs) {}

  IncidentShowing(
      Incidents incidents, Notifying notifying, ReviewDecisions reviews, Beside beside) {
    this.incidents = incidents;
    this.notifying = notifying;
    this.reviews = reviews;
    this.beside = beside;
  }

  /**
   * What stands on the page.
   *
   * @param children in the order of their labels
   * @param like incidents that may tell of the same harm
   * @param namesakes children of other cases who bear the real name of a child of this one
   */
  public record Shown(
      List<Child> children,
      Map<UUID, Notification> notified,
      Map<UUID, ReviewDecision> reviewed,
      Map<UUID, Widening> widened,
      List<Duplicates.Like> like,
      List<PanelReplies.Reply> replies,
      Map<UUID, Map<Trait, String>> coded,
      List<CasePerson> people,
      List<Namesake> namesakes,
      PacksView packs) {}

  Shown of(Incident incident) {
    var children = incidents.children(List.of(incident.id().value()));
    var ids = children.stream().map(Child::id).toList();
    var people = beside.people().of(incident.caseFile());
    return new Shown(
        children,
        notifying.of(ids),
        reviews.latest(ids),
        beside.widenings().of(ids),
        incident.placeholder() ? List.of() : beside.duplicates().of(incident),
        beside.replies().of(incident.id()),
        beside.codes().of(ids),
        people,
        namesakes(incident, people),
        beside.packs().of(incident));
  }

  /** Of the children alone: that a mother or father stands in two cases is told among the people of the case. */
  private List<Namesake> namesakes(Incident incident, List<CasePerson> people) {
    var children = people.stream()
        .filter(one -> one.part() == Part.CHILD)
        .map(CasePerson::id)
        .toList();
    return children.isEmpty()
        ? List.of()
        : beside.people().namesakes(incident.caseFile()).stream()
            .filter(one -> one.otherPart() == Part.CHILD && children.contains(one.person()))
            .toList();
  }
}
