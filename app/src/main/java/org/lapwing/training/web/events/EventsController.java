package org.lapwing.training.web.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Page;
import org.lapwing.training.AwarenessEvents;
import org.lapwing.training.Trainers;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The awareness events of the partnership, the newest first. */
@Controller
class EventsController {

  private static final LocalDate END = LocalDate.of(9999, 12, 31);
  private static final UUID LAST = new UUID(-1, -1);

  private final AwarenessEvents events;

  EventsController(AwarenessEvents events) {
    this.events = events;
  }

  @GetMapping("/p/{slug}/events")
  ModelAndView events(
      @PathVariable String slug,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate before,
      @RequestParam(required = false) @Nullable UUID id) {
    var found = events.page(before == null ? END : before, id == null ? LAST : id);
    var page = new EventsPage("/p/" + slug, found, before != null, Trainers.mayEdit());
    return new ModelAndView(new Page("training/events", page));
  }
}
