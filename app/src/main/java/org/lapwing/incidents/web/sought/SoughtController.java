package org.lapwing.incidents.web.sought;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.sought.SoughtLog;
import org.lapwing.incidents.web.parallel.BesideReading;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The log of requests for information about a case, one of them, and the form that logs one. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/sought")
class SoughtController {

  private static final Map<String, String> SAID = Map.of(
      "logged", "Logged. You are reminded before the day comes.",
      "extended", "More time is taken. Tell the asker today, and why.",
      "answered", "Recorded what the asker was told.");

  private final BesideReading reading;
  private final SoughtLog log;
  private final People people;
  private final Days days;

  /** The calendar by which days are counted. */
  @Component("daysOfRequestsForInformation")
  record Days(Clock clock, BankHolidays holidays) {

    LocalDate today() {
      return LocalDate.now(clock);
    }
  }

  SoughtController(BesideReading reading, SoughtLog log, People people, Days days) {
    this.reading = reading;
    this.log = log;
    this.people = people;
    this.days = days;
  }

  @GetMapping
  ModelAndView all(@PathVariable String slug, @PathVariable UUID file) {
    var at = new CaseAt(slug, file);
    var label = reading.papers(at).label();
    return CaseAt.show(
        "soughtList",
        new SoughtListPage(
            at,
            label,
            log.of(at.id()),
            CaseKeepers.keep(),
            days.today(),
            days.holidays().workingDays()));
  }

  @GetMapping("/{sought}")
  ModelAndView one(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID sought,
      @RequestParam(defaultValue = "") String done) {
    var at = new CaseAt(slug, file);
    var label = reading.papers(at).label();
    var line = log.get(at.id(), sought);
    return CaseAt.show(
        "sought",
        new SoughtPage(
            at,
            label,
            line,
            people.nameOf(line.sought().toldBy()),
            CaseKeepers.keep() && line.sought().isOpen(),
            CaseKeepers.keep() && log.mayExtend(line),
            days.today(),
            days.holidays().workingDays(),
            SAID.get(done)));
  }

  @GetMapping("/new")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file) {
    var at = new CaseAt(slug, file);
    return Forms.show(page(at, reading.keep(at).label(), Ids.next(), Map.of()));
  }

  @PostMapping("/new")
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var typed = new SoughtFields(fields);
    return Forms.answer(
        typed.faults(log.faults(typed.read())),
        () -> log.log(at.id(), once, typed.read()),
        page(at, label, once, fields),
        id -> at.sought(id) + "?done=logged");
  }

  private FormPage page(CaseAt at, String label, UUID once, Map<String, String> typed) {
    return FormPage.of(
            "Log a request for information",
            BackLink.to(at.sought(), "Requests for information"),
            once,
            "Log it",
            new SoughtFields(typed).asked(log.clocks()))
        .about(label)
        .caption("Case file " + label);
  }
}
