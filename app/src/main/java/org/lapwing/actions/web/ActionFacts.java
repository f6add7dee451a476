package org.lapwing.actions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Colours;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Evidence;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.Part;
import org.lapwing.actions.PartsOfActions;
import org.lapwing.actions.PublicWordings;
import org.lapwing.actions.Roster;
import org.lapwing.actions.SourcesOfActions;
import org.lapwing.actions.State;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Files;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of an action shows. */
@Component
class ActionFacts {

  private final Whole whole;
  private final EvidenceOfActions evidence;
  private final DatesOfActions dates;
  private final PublicWordings wordings;
  private final Surrounds around;

  /** The action itself and what belongs to it. */
  @Component
  record Whole(Actions actions, Colours colours, PartsOfActions parts, SourcesOfActions sources) {}

  /** What the page needs from elsewhere. */
  @Component
  record Surrounds(Roster roster, Threads threads, Files files, BankHolidays holidays) {}

  ActionFacts(
      Whole whole,
      EvidenceOfActions evidence,
      DatesOfActions dates,
      PublicWordings wordings,
      Surrounds around) {
    this.whole = whole;
    this.evidence = evidence;
    this.dates = dates;
    this.wordings = wordings;
    this.around = around;
  }

  @Transactional(readOnly = true)
  public ActionPage page(String base, ActionId id, LocalDate today, @Nullable String said) {
    var action = whole.actions().get(id);
    var requests = dates.of(id);
    return new ActionPage(
        base,
        action,
        today,
        Ids.next(),
        names(action),
        timing(action, today),
        whole.colours().explained(action, today),
        whole.parts().of(id).stream().map(this::part).toList(),
        whole.sources().of(id),
        evidence.of(id).stream().map(this::shown).toList(),
        requests,
        wordings.of(id),
        whole.actions().history(id),
        Doer.current(),
        around.threads().panel(new Node(Actions.KIND, id.value())),
        verifier(action),
        said);
  }

  private ActionPage.ShownPart part(Part part) {
    var agency = around.roster().agencyNames().getOrDefault(part.agency(), "");
    var person = around.roster().nameOf(part.owner());
    return new ActionPage.ShownPart(part, person.isBlank() ? agency : person + ", " + agency);
  }

  private ActionPage.Names names(Action action) {
    var agencies = around.roster().agencyNames();
    var person = around.roster().nameOf(action.owner().person());
    var agency = Objects.requireNonNullElse(agencies.get(action.owner().agency()), "");
    return new ActionPage.Names(person, agency, with(action.owner().with(), agencies));
  }

  /** Who verified it and for which agency, or blank. */
  private String verifier(Action action) {
    if (!(action.state() instanceof State.Verified verified)) {
      return "";
    }
    var person = around.roster().nameOf(verified.by().person());
    var agency = verified.by().agency() == null
        ? ""
        : around.roster().agencyNames().getOrDefault(verified.by().agency(), "");
    return person.isBlank() ? agency : person + ", " + agency;
  }

  private static List<String> with(List<AgencyId> others, java.util.Map<AgencyId, String> names) {
    return others.stream().map(names::get).filter(Objects::nonNull).toList();
  }

  private String timing(Action action, LocalDate today) {
    var due = action.dates().due();
    if (due == null) {
      return "No date was promised.";
    }
    var days = InWords.workingDaysTo(around.holidays().workingDays().between(today, due));
    return "Due %s, which is %s."
        .formatted(InWords.day(due), due.isBefore(today) && days.equals("today") ? "past" : days);
  }

  private ActionPage.Shown shown(Evidence one) {
    var file = one.file() == null ? null : around.files().about(one.file());
    return new ActionPage.Shown(one, file);
  }
}
