package org.lapwing.incidents.web.disclosure;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.disclosure.Item;
import org.lapwing.incidents.disclosure.ScheduleRows;
import org.lapwing.incidents.web.parallel.BesideReading;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one item of the disclosure schedule, its file, and the form on which it is corrected. */
@Controller("disclosureItemController")
@RequestMapping("/p/{slug}/cases/{file}/disclosure/{item}")
class ItemController {

  private static final Map<String, String> SAID = Map.of(
      "listed", "Listed. Add the file, or record to whom it was given.",
      "corrected", "Corrected. What it said before stays in the history.",
      "file", "The file was added.",
      "given", "Recorded to whom it was given.",
      "withheld", "Recorded from whom it is withheld.");

  private final BesideReading reading;
  private final DisclosureSchedule schedule;
  private final People people;
  private final Files files;

  ItemController(BesideReading reading, DisclosureSchedule schedule, People people, Files files) {
    this.reading = reading;
    this.schedule = schedule;
    this.people = people;
    this.files = files;
  }

  @GetMapping
  ModelAndView one(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID item,
      @RequestParam(defaultValue = "") String done) {
    var at = new CaseAt(slug, file);
    var label = reading.papers(at).label();
    var one = schedule.get(at.id(), item);
    var versions = schedule.versions(one);
    var who = new ArrayList<PersonId>(versions.stream().map(Item::toldBy).toList());
    one.steps().forEach(step -> who.add(step.toldBy()));
    return CaseAt.show(
        "disclosureItem",
        new ItemPage(
            at,
            label,
            one,
            one.file() == null ? null : schedule.file(one),
            versions,
            new ScheduleRows(schedule.codes()),
            people.namesOf(who),
            CaseKeepers.keep(),
            SAID.get(done)));
  }

  @GetMapping("/file")
  @StrongSignIn
  ModelAndView file(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID item) {
    var at = new CaseAt(slug, file);
    reading.papers(at);
    return new ModelAndView(new Download(files, schedule.file(schedule.get(at.id(), item))));
  }

  @GetMapping("/correct")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID item) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = schedule.get(at.id(), item);
    return Forms.show(
        page(at, label, one, Ids.next(), ItemFields.of(one.text())).version(one.version()));
  }

  @PostMapping("/correct")
  ModelAndView correct(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID item,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = schedule.get(at.id(), item);
    var typed = new ItemFields(fields);
    var why = typed.text("why");
    return Forms.answer(
        typed.faults(schedule.faults(typed.read(), why)),
        () -> schedule.correct(at.id(), item, once, version, typed.read(), why),
        page(at, label, one, once, typed).version(version),
        id -> at.item(id) + "?done=corrected");
  }

  private FormPage page(CaseAt at, String label, Item item, UUID once, ItemFields typed) {
    var fields = new ArrayList<Asked>(typed.asked(schedule.codes()));
    fields.add(
        new Asked.Line(Input.of("why", "Why is it corrected?").bold().value(typed.text("why"))));
    return StepForms.of(at, label, item, "Correct this item", once, "Save", fields);
  }
}
