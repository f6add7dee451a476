package org.lapwing.practice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.platform.Page;
import org.lapwing.practice.ProgrammeId;
import org.lapwing.practice.Programmes;
import org.lapwing.practice.Touchpoints;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one programme: what is expected at each point, since when, and by which source. */
@Controller
class ProgrammeController {

  private final Programmes programmes;
  private final Touchpoints touchpoints;
  private final Threads threads;
  private final Clock clock;

  ProgrammeController(
      Programmes programmes, Touchpoints touchpoints, Threads threads, Clock clock) {
    this.programmes = programmes;
    this.touchpoints = touchpoints;
    this.threads = threads;
    this.clock = clock;
  }

  @GetMapping("/p/{slug}/programmes/{id}")
  ModelAndView programme(@PathVariable String slug, @PathVariable UUID id) {
    var programme = programmes.get(new ProgrammeId(id));
    return new ModelAndView(new Page(
        "practice/programme",
        new ProgrammePage(
            Addresses.base(slug),
            programme,
            touchpoints.of(programme.id()),
            LocalDate.now(clock),
            Programmes.mayEdit(),
            threads.panel(new Node(Programmes.KIND, id)))));
  }
}
