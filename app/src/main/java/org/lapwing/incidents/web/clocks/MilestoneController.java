package org.lapwing.incidents.web.clocks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.Milestones;
import org.lapwing.incidents.clocks.Occurrence;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.platform.parts.TypedTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which what starts or stops a clock is recorded. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/milestones/{milestone}")
class MilestoneController {

  private final Incidents incidents;
  private final Milestones milestones;

  MilestoneController(Incidents incidents, Milestones milestones) {
    this.incidents = incidents;
    this.milestones = milestones;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable String milestone) {
    return Forms.show(page(slug, found(id), known(milestone), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String milestone,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var incident = found(id);
    var what = known(milestone);
    var day = TypedDay.sent(fields, "day", "day");
    var faults = new ArrayList<Refusal>(day.fault().toList());
    var time = time(fields.getOrDefault("time", ""), faults);
    var told = new Occurrence(what, day.or(LocalDate.EPOCH), time, fields.getOrDefault("by", ""));
    milestones.faults(incident.id(), told).stream()
        .filter(fault -> !fault.field().equals("day") || day.fault().findAny().isEmpty())
        .forEach(faults::add);
    return Forms.answer(
        faults,
        () -> milestones.record(incident.id(), told, once),
        page(slug, incident, what, once, fields),
        _ -> here(slug, id) + "?done=milestone");
  }

  private static @Nullable LocalTime time(String typed, List<Refusal> faults) {
    if (typed.isBlank()) {
      return null;
    }
    return switch (TypedTime.read("time", typed)) {
      case Accepted<LocalTime>(var time) -> time;
      case Refused<LocalTime>(var refusal) -> {
        faults.add(refusal);
        yield null;
      }
    };
  }

  private Incident found(UUID id) {
    var incident = incidents.get(new IncidentId(id));
    if (incident.placeholder() || !milestones.mayRecord()) {
      throw new NotFound();
    }
    return incident;
  }

  private static Milestone known(String code) {
    return Milestone.of(code).filter(Milestone::isRecorded).orElseThrow(NotFound::new);
  }

  private static FormPage page(
      String slug, Incident incident, Milestone what, UUID once, Map<String, String> typed) {
    return FormPage.of(
            what.words(),
            BackLink.to(here(slug, incident.id().value()), incident.reference()),
            once,
            "Record this",
            List.of(
                new Asked.Day(
                    DateInput.of("day", what.isPlan() ? "For which day?" : "On which day?")
                        .hint("For example, 27 3 2026")
                        .typed(TypedDay.sent(typed, "day", "day").again())),
                new Asked.Line(Input.of("time", "At what time? (optional)")
                    .bold()
                    .hint("For example, 4:12pm or 16:12.")
                    .width(10)
                    .value(typed.getOrDefault("time", ""))),
                new Asked.Line(Input.of(
                        "by", what == Milestone.PANEL_REPLIED ? "Who received it?" : "Who did it?")
                    .bold()
                    .hint("By role and agency, such as the council’s safeguarding unit.")
                    .value(typed.getOrDefault("by", "")))))
        .about(incident.caseLabel())
        .caption("Incident " + incident.reference())
        .lead(
            "If this was recorded before and is wrong, record it anew: the latest counts, and what was recorded before stays on record.");
  }

  private static String here(String slug, UUID id) {
    return "/p/" + slug + "/incidents/" + id;
  }
}
