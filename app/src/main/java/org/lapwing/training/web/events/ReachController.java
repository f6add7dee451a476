package org.lapwing.training.web.events;

import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.training.AwarenessEvent;
import org.lapwing.training.AwarenessEvents;
import org.lapwing.training.EventId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which it is recorded whom an event reached, agency by agency. */
@Controller
@RequestMapping("/p/{slug}/events/{id}/reach")
class ReachController {

  private final AwarenessEvents events;
  private final People people;

  ReachController(AwarenessEvents events, People people) {
    this.events = events;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    var event = events.get(new EventId(id));
    return Forms.show(form(slug, event, Ids.next(), ReachForm.of(people.agenciesHere(), event)));
  }

  @PostMapping
  ModelAndView reached(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    At.requireEditor();
    var event = events.get(new EventId(id));
    var typed = ReachForm.sent(people.agenciesHere(), fields);
    return Forms.answer(
        typed.faults(),
        () -> events.reached(event.id(), once, version, typed.read()),
        form(slug, event, once, typed),
        _ -> At.of(slug, event.id()));
  }

  private static FormPage form(String slug, AwarenessEvent event, UUID once, ReachForm typed) {
    return FormPage.of("Record whom it reached", At.back(slug, event), once, "Save", typed.fields())
        .caption(At.caption(event))
        .lead("How many people of each agency? Leave an agency empty if it reached nobody there.")
        .version(event.version());
  }
}
