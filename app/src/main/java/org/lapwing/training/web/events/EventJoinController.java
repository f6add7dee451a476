package org.lapwing.training.web.events;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.training.AwarenessEvent;
import org.lapwing.training.AwarenessEvents;
import org.lapwing.training.EventId;
import org.lapwing.training.web.Subjects;
import org.lapwing.training.web.Subjects.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an event is joined to what it tells of. */
@Controller
@RequestMapping("/p/{slug}/events/{id}/join")
class EventJoinController {

  private final AwarenessEvents events;
  private final Subjects subjects;

  EventJoinController(AwarenessEvents events, Subjects subjects) {
    this.events = events;
    this.subjects = subjects;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    return Forms.show(form(slug, events.get(new EventId(id)), subjects.all()));
  }

  @PostMapping
  ModelAndView join(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String tells) {
    At.requireEditor();
    var event = events.get(new EventId(id));
    var all = subjects.all();
    var chosen = Subjects.chosen(all, tells);
    if (chosen.isEmpty()) {
      return Forms.refused(
          form(slug, event, all), List.of(new Refusal("tells", "Choose an action or a programme")));
    }
    events.tells(event.id(), chosen.get());
    return new ModelAndView("redirect:" + At.of(slug, event.id()));
  }

  private static FormPage form(String slug, AwarenessEvent event, List<Subject> all) {
    var what = Subjects.select("tells", "What does this event tell of?", "Choose one", all, "");
    return FormPage.of(
            "Join to an action or programme",
            At.back(slug, event),
            Ids.next(),
            "Join",
            List.of(new Asked.OneOf(what)))
        .caption(At.caption(event));
  }
}
