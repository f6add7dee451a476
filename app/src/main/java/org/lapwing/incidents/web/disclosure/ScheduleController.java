package org.lapwing.incidents.web.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.disclosure.ScheduleRows;
import org.lapwing.incidents.disclosure.ScheduleWorkbook;
import org.lapwing.incidents.web.parallel.BesideReading;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The disclosure schedule of a case, as a page and as a spreadsheet, and the form that lists an item. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/disclosure")
class ScheduleController {

  private static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final BesideReading reading;
  private final DisclosureSchedule schedule;
  private final IncidentLedger ledger;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ScheduleController(
      BesideReading reading,
      DisclosureSchedule schedule,
      IncidentLedger ledger,
      TransactionTemplate transaction,
      Clock clock) {
    this.reading = reading;
    this.schedule = schedule;
    this.ledger = ledger;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView all(@PathVariable String slug, @PathVariable UUID file) {
    var at = new CaseAt(slug, file);
    var label = reading.papers(at).label();
    return CaseAt.show(
        "disclosure",
        new SchedulePage(
            at,
            label,
            schedule.of(at.id()),
            new ScheduleRows(schedule.codes()),
            CaseKeepers.keep()));
  }

  /** Taking it out is recorded: it leaves the case with whoever takes it. */
  @GetMapping("/schedule.xlsx")
  @StrongSignIn
  ResponseEntity<byte[]> workbook(@PathVariable String slug, @PathVariable UUID file) {
    var at = new CaseAt(slug, file);
    var label = reading.papers(at).label();
    transaction.executeWithoutResult(
        _ -> ledger.wrote("disclosure-schedule-exported", "case", file));
    var rows = new ScheduleRows(schedule.codes()).of(schedule.of(at.id()));
    var marks = List.of(
        "OFFICIAL-SENSITIVE",
        "Disclosure schedule of case file %s, %s"
            .formatted(label, InWords.moment(clock.instant())));
    var disposition = ContentDisposition.attachment()
        .filename("disclosure-" + label.replace(' ', '-') + ".xlsx", StandardCharsets.US_ASCII)
        .build();
    return ResponseEntity.ok()
        .contentType(EXCEL)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(ScheduleWorkbook.of(marks, rows));
  }

  @GetMapping("/new")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file) {
    var at = new CaseAt(slug, file);
    return Forms.show(page(at, reading.keep(at).label(), Ids.next(), Map.of()));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var typed = new ItemFields(fields);
    return Forms.answer(
        typed.faults(schedule.faults(typed.read())),
        () -> schedule.add(at.id(), once, typed.read()),
        page(at, label, once, fields),
        id -> at.item(id) + "?done=listed");
  }

  private FormPage page(CaseAt at, String label, UUID once, Map<String, String> typed) {
    return FormPage.of(
            "List an item",
            BackLink.to(at.disclosure(), "Disclosure schedule"),
            once,
            "List it",
            new ItemFields(typed).asked(schedule.codes()))
        .about(label)
        .caption("Case file " + label)
        .lead(
            "Assume that each draft and note may have to be disclosed. You can add the file itself next.");
  }
}
