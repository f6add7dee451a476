package org.lapwing.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which a decision of a meeting is recorded, with the action that it raises. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/decide")
class DecideForms {

  private final Meetings meetings;
  private final Decisions decisions;
  private final Roster roster;
  private final Finder finder;
  private final Clock clock;

  DecideForms(
      Meetings meetings, Decisions decisions, Roster roster, Finder finder, Clock clock) {
    this.meetings = meetings;
    this.decisions = decisions;
    this.roster = roster;
    this.finder = finder;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView decide(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    return form(slug, meeting, Ids.next(), DecisionForm.empty(owners()), false, List.of());
  }

  @PostMapping
  ModelAndView decided(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String look,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    var form = DecisionForm.typed(owners(), fields);
    if (!look.isEmpty()) {
      return form(slug, meeting, once, form, true, List.of());
    }
    var faults = form.faults(LocalDate.now(clock));
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> form(slug, meeting, once, form, false, refusals), faults);
    }
    return Pages.answer(
        decisions.make(meeting.id(), form.read(), once),
        decision -> DecisionController.at(slug, decision.id()),
        refusals -> form(slug, meeting, once, form, false, refusals));
  }

  private ModelAndView form(
      String slug,
      Meeting meeting,
      UUID once,
      DecisionForm form,
      boolean sought,
      List<Refusal> refusals) {
    var found = Stream.concat(
            finder.known(form.restsOn()).stream(), finder.find(form.find()).stream())
        .map(one -> new DecidePage.Choosable(one.code(), one.words()))
        .collect(java.util.stream.Collectors.toMap(
            DecidePage.Choosable::code, one -> one, (one, _) -> one, java.util.LinkedHashMap::new));
    return Pages.show(
        "decide",
        new DecidePage(
            PlanForms.at(slug, meeting.id()),
            meeting,
            once,
            form,
            List.copyOf(found.values()),
            sought,
            refusals));
  }

  private OwnerChoice owners() {
    return OwnerChoice.of(roster);
  }
}
