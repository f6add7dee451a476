package org.lapwing.training.web.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.thread.Node;
import org.lapwing.training.AwarenessEvent;
import org.lapwing.training.AwarenessEvents;
import org.lapwing.training.EventId;
import org.lapwing.training.Trainers;
import org.lapwing.training.web.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one awareness event, and the one on which it is put right. */
@Controller
@RequestMapping("/p/{slug}/events/{id}")
class EventController {

  private final AwarenessEvents events;
  private final Surroundings around;
  private final Clock clock;

  EventController(AwarenessEvents events, Surroundings around, Clock clock) {
    this.events = events;
    this.around = around;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView event(@PathVariable String slug, @PathVariable UUID id) {
    var event = events.get(new EventId(id));
    return new ModelAndView(new Page(
        "training/event",
        new EventPage(
            "/p/" + slug,
            event,
            LocalDate.now(clock),
            Trainers.mayEdit(),
            around.panel(new Node(AwarenessEvents.KIND, id)))));
  }

  @GetMapping("/wording")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    var now = events.get(new EventId(id));
    return Forms.show(form(slug, now, Ids.next(), EventForm.of(now.outline())));
  }

  @PostMapping("/wording")
  ModelAndView correct(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    At.requireEditor();
    var now = events.get(new EventId(id));
    var typed = EventForm.sent(fields);
    return Forms.answer(
        typed.faults(),
        () -> events.correct(now.id(), once, version, typed.read()),
        form(slug, now, once, typed),
        _ -> At.of(slug, now.id()));
  }

  private static FormPage form(String slug, AwarenessEvent now, UUID once, EventForm typed) {
    return FormPage.of("Put right", At.back(slug, now), once, "Save", typed.fields())
        .caption(At.caption(now))
        .version(now.version());
  }
}
