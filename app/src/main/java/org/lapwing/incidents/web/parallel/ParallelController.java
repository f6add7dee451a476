package org.lapwing.incidents.web.parallel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.incidents.parallel.Proceedings;
import org.lapwing.incidents.sought.SoughtLog;
import org.lapwing.incidents.web.parallel.ParallelPage.May;
import org.lapwing.incidents.web.parallel.ParallelPage.Paper;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of all that runs beside a case. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/parallel")
class ParallelController {

  private static final Map<String, String> SAID = Map.of(
      "recorded", "Recorded. Say next what may be done meanwhile.",
      "placed", "The hold stands from now on.",
      "lifted", "The hold is lifted. What it stopped is released by a person, not by itself.");

  private final BesideReading reading;
  private final Proceedings proceedings;
  private final Holds holds;
  private final Papers papers;
  private final Clock clock;

  /** What was disclosed, and who asked for it. */
  @Component("papersBesideACase")
  record Papers(DisclosureSchedule schedule, SoughtLog log) {

    List<Paper> of(CaseAt at, CaseId file) {
      var items = schedule.of(file).size();
      var open = log.of(file).stream().filter(line -> line.sought().isOpen()).count();
      return List.of(
          new Paper(
              "Disclosure schedule",
              items == 0 ? "Nothing is listed" : InWords.count(items, "item", "items"),
              at.disclosure()),
          new Paper(
              "Requests for information",
              open == 0 ? "None waits for an answer" : open + " waiting for an answer",
              at.sought()));
    }
  }

  ParallelController(
      BesideReading reading, Proceedings proceedings, Holds holds, Papers papers, Clock clock) {
    this.reading = reading;
    this.proceedings = proceedings;
    this.holds = holds;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView register(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String done) {
    var at = new CaseAt(slug, file);
    var found = reading.read(at);
    return CaseAt.show(
        "parallel",
        new ParallelPage(
            at,
            found.label(),
            proceedings.of(found.id()),
            proceedings.allowances(found.id()),
            holds.of(found.id()),
            CaseKeepers.readPapers() ? papers.of(at, found.id()) : List.of(),
            new May(CaseKeepers.keep(), CaseKeepers.hold()),
            LocalDate.now(clock),
            SAID.get(done)));
  }
}
