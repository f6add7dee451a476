package org.lapwing.incidents.web.parallel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.parallel.Proceeding.Entry;
import org.lapwing.incidents.parallel.ProceedingKind;
import org.lapwing.incidents.parallel.Proceedings;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one proceeding, and the forms on which it is recorded and changed. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/parallel")
class ProceedingController {

  private static final Map<String, String> SAID = Map.of(
      "recorded", "Recorded. Say next what may be done meanwhile.",
      "changed", "Saved. What it said before stands in the history.",
      "answered", "Recorded what may be done.",
      "ended", "Recorded that it ended. A hold that it asked for stands until somebody lifts it.",
      "reopened", "Recorded that it goes on.");

  private final BesideReading reading;
  private final Proceedings proceedings;
  private final People people;

  ProceedingController(BesideReading reading, Proceedings proceedings, People people) {
    this.reading = reading;
    this.proceedings = proceedings;
    this.people = people;
  }

  @GetMapping("/{proceeding}")
  ModelAndView one(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID proceeding,
      @RequestParam(defaultValue = "") String done) {
    var at = new CaseAt(slug, file);
    var label = reading.read(at).label();
    var one = proceedings.get(at.id(), proceeding);
    var history = proceedings.history(one);
    return CaseAt.show(
        "proceeding",
        new ProceedingPage(
            at,
            label,
            one,
            proceedings.questions(),
            proceedings.said(at.id()),
            history,
            people.namesOf(history.stream().map(Entry::by).toList()),
            CaseKeepers.keep(),
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
    var typed = new ProceedingFields(fields);
    var kind = fields.getOrDefault("kind", "");
    return Forms.answer(
        typed.faults(proceedings.faults(kind, typed.read())),
        () -> proceedings.record(at.id(), once, kind, typed.read()),
        page(at, label, once, fields),
        id -> at.proceeding(id) + "?done=recorded");
  }

  private FormPage page(CaseAt at, String label, UUID once, Map<String, String> typed) {
    var kinds = Radios.of(
            "kind",
            "What runs beside the case?",
            proceedings.kinds().stream().map(ProceedingController::choice).toList())
        .small()
        .chosen(List.of(typed.getOrDefault("kind", "")));
    var fields = new java.util.ArrayList<Asked>(List.of(new Asked.Choice(kinds)));
    fields.addAll(new ProceedingFields(typed).asked());
    return FormPage.of(
            "Record a proceeding",
            BackLink.to(at.parallel(), "Beside the case"),
            once,
            "Record it",
            fields)
        .about(label)
        .caption("Case file " + label);
  }

  private static Choice choice(ProceedingKind kind) {
    var choice = Choice.of(kind.code(), kind.words());
    return kind.note().isBlank() ? choice : choice.hint(kind.note());
  }

  @GetMapping("/{proceeding}/edit")
  ModelAndView edit(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID proceeding) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = proceedings.get(at.id(), proceeding);
    var page = ProceedingForms.of(
        at,
        label,
        one,
        "Change this",
        Ids.next(),
        "Save",
        ProceedingFields.of(one.told()).asked());
    return Forms.show(page.version(one.version()));
  }

  @PostMapping("/{proceeding}/edit")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID proceeding,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = proceedings.get(at.id(), proceeding);
    var typed = new ProceedingFields(fields);
    var page = ProceedingForms.of(at, label, one, "Change this", once, "Save", typed.asked())
        .version(version);
    return Forms.answer(
        typed.faults(proceedings.faults(one.kind().code(), typed.read()).stream()
            .filter(fault -> !fault.field().equals("kind"))
            .toList()),
        () -> proceedings.change(at.id(), proceeding, once, version, typed.read()),
        page,
        id -> at.proceeding(id) + "?done=changed");
  }
}
