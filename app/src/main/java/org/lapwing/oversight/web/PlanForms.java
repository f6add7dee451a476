package org.lapwing.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
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

/** The forms on which a meeting is planned, and moved while it is still to come. */
@Controller
@RequestMapping("/p/{slug}/meetings")
class PlanForms {

  private final Meetings meetings;
  private final Bodies bodies;
  private final Clock clock;

  PlanForms(Meetings meetings, Bodies bodies, Clock clock) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView plan(@PathVariable String slug) {
    Pages.onlyClerks();
    return planning(slug, Ids.next(), PlanForm.NOTHING, List.of());
  }

  @PostMapping("/new")
  ModelAndView planned(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var form = PlanForm.typed(fields);
    var faults = form.faults(there());
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> planning(slug, once, form, refusals), faults);
    }
    return Pages.answer(
        meetings.plan(form.read(), once),
        meeting -> at(slug, meeting.id()),
        refusals -> planning(slug, once, form, refusals));
  }

  @GetMapping("/{id}/edit")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    return changing(slug, meeting, PlanForm.of(meeting.plan()), List.of());
  }

  @PostMapping("/{id}/edit")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    var form = PlanForm.typed(fields);
    var faults = form.faults(there());
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> changing(slug, meeting, form, refusals), faults);
    }
    return Pages.answer(
        meetings.change(meeting.id(), version, form.read()),
        done -> at(slug, done.id()),
        refusals -> changing(slug, meetings.get(meeting.id()), form, refusals));
  }

  private ModelAndView planning(
      String slug, UUID once, PlanForm form, List<Refusal> refusals) {
    return Pages.show(
        "ask",
        new AskPage(
            "Plan a meeting",
            null,
            "Everybody who serves here can read this. Leave out names of children and what a case is about.",
            Pages.base(slug),
            "Meetings",
            once,
            0,
            form.fields(there()),
            "Plan the meeting",
            refusals));
  }

  private ModelAndView changing(
      String slug, Meeting meeting, PlanForm form, List<Refusal> refusals) {
    return Pages.show(
        "ask",
        new AskPage(
            "Change a meeting",
            "Meeting " + meeting.reference(),
            null,
            at(slug, meeting.id()),
            meeting.reference(),
            Ids.next(),
            meeting.version(),
            form.fields(there()),
            "Save",
            refusals));
  }

  /** Those who are there now or will be. */
  private List<Body> there() {
    var today = LocalDate.now(clock);
    return bodies.all().stream()
        .filter(body -> body.until() == null || !body.until().isBefore(today))
        .toList();
  }

  static String at(String slug, MeetingId id) {
    return Pages.base(slug) + "/" + id.value();
  }
}
