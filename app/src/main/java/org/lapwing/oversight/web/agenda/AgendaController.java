package org.lapwing.oversight.web.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.web.Pages;
import org.lapwing.platform.parts.TypedNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an agenda is made: what needs attention is proposed, chosen and put into order. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/agenda")
class AgendaController {

  private static final Map<String, String> DONE = Map.of(
      "taken", "Put on the agenda.",
      "added", "Put on the agenda.",
      "changed", "Saved.",
      "off", "Taken off the agenda.",
      "ordered", "Saved the order.",
      "paper", "Added the paper.",
      "withdrawn", "Withdrew the paper.",
      "published", "Published. Those who sit there are told that it is there.");

  private final Agendas agendas;
  private final AgendaFacts facts;
  private final Meetings meetings;
  private final Bodies bodies;

  AgendaController(Agendas agendas, AgendaFacts facts, Meetings meetings, Bodies bodies) {
    this.agendas = agendas;
    this.facts = facts;
    this.meetings = meetings;
    this.bodies = bodies;
  }

  @GetMapping
  ModelAndView agenda(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done) {
    Pages.onlyClerks();
    return page(slug, new MeetingId(id), Map.of(), done, List.of());
  }

  @PostMapping("/take")
  ModelAndView take(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> take) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    return Pages.answer(
        agendas.take(meeting, take),
        _ -> at(slug, meeting) + "?done=taken",
        refusals -> page(slug, meeting, Map.of(), "", refusals));
  }

  @PostMapping("/order")
  ModelAndView order(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var faults = new ArrayList<Refusal>();
    var wanted = new HashMap<UUID, Integer>();
    var typed = new HashMap<Integer, String>();
    for (var item : agendas.of(meeting).items()) {
      var text = fields.getOrDefault(AgendaPage.field(item), "");
      typed.put(item.number(), text);
      switch (new TypedNumber(AgendaPage.field(item), "place", text).read()) {
        case Accepted<Integer>(var place) when place > 0 -> wanted.put(item.id(), place);
        case Accepted<Integer> _ ->
          faults.add(new Refusal(AgendaPage.field(item), "Enter the place of each item"));
        case Refused<Integer>(var no) -> faults.add(no);
      }
    }
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> page(slug, meeting, typed, "", refusals), faults);
    }
    return Pages.answer(
        agendas.order(meeting, version, wanted),
        _ -> at(slug, meeting) + "?done=ordered",
        refusals -> page(slug, meeting, Map.of(), "", refusals));
  }

  private ModelAndView page(
      String slug, MeetingId id, Map<Integer, String> typed, String done, List<Refusal> refusals) {
    var meeting = meetings.get(id);
    return Pages.show(
        "agenda",
        new AgendaPage(
            meeting,
            bodies.get(meeting.plan().body()).name(),
            agendas.of(id),
            agendas.proposals(id),
            facts.shown(slug, id),
            typed,
            DONE.get(done),
            refusals));
  }

  static String at(String slug, MeetingId id) {
    return Pages.meeting(slug, id) + "/agenda";
  }
}
