package org.lapwing.training.web.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.training.AwarenessEvents;
import org.lapwing.training.web.Subjects;
import org.lapwing.training.web.Subjects.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an awareness event is recorded, with what it tells of. */
@Controller
@RequestMapping("/p/{slug}/events/new")
class NewEventController {

  private final AwarenessEvents events;
  private final Subjects subjects;

  NewEventController(AwarenessEvents events, Subjects subjects) {
    this.events = events;
    this.subjects = subjects;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    At.requireEditor();
    return Forms.show(form(slug, Ids.next(), EventForm.sent(Map.of()), subjects.all(), ""));
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    At.requireEditor();
    var typed = EventForm.sent(fields);
    var all = subjects.all();
    var tells = fields.getOrDefault("tells", "");
    var subject = Subjects.chosen(all, tells).stream().toList();
    return Forms.answer(
        typed.faults(),
        () -> events.add(typed.read(), subject, once),
        form(slug, once, typed, all, tells),
        event -> At.of(slug, event.id()));
  }

  private static FormPage form(
      String slug, UUID once, EventForm typed, List<Subject> all, String tells) {
    var what = Subjects.select(
        "tells", "Which action or programme does it tell of? (optional)", "None", all, tells);
    List<Asked> fields =
        Stream.concat(typed.fields().stream(), Stream.of(new Asked.OneOf(what))).toList();
    return FormPage.of(
        "Add an awareness event",
        BackLink.to(At.base(slug), "Awareness events"),
        once,
        "Add event",
        fields);
  }
}
