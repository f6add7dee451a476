package org.lapwing.oversight.web.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Wording;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which an item is added to an agenda, changed and taken off. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/agenda")
class AgendaItemForms {

  private static final String LEAD =
      "Everybody who serves here can read the agenda once it is published. Leave out names of children and families, and what a case is about.";

  private final Agendas agendas;
  private final Meetings meetings;
  private final People people;

  AgendaItemForms(Agendas agendas, Meetings meetings, People people) {
    this.agendas = agendas;
    this.meetings = meetings;
    this.people = people;
  }

  @GetMapping("/new")
  ModelAndView add(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    return Forms.show(adding(slug, new MeetingId(id), Ids.next(), Map.of("purpose", "discuss")));
  }

  @PostMapping("/new")
  ModelAndView added(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    return Forms.answer(
        faults(fields),
        () -> agendas.add(meeting, once, read(fields)),
        adding(slug, meeting, once, fields),
        _ -> AgendaController.at(slug, meeting) + "?done=added");
  }

  @GetMapping("/{agendaItem}")
  ModelAndView change(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID agendaItem) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var now = agendas.item(meeting, agendaItem);
    return Forms.show(changing(slug, meeting, now.version(), typed(now.wording())));
  }

  @PostMapping("/{agendaItem}")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID agendaItem,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var now = agendas.item(meeting, agendaItem);
    return Forms.answer(
        faults(fields),
        () -> agendas.change(meeting, agendaItem, version, read(fields)),
        changing(slug, meeting, now.version(), fields),
        _ -> AgendaController.at(slug, meeting) + "?done=changed");
  }

  @GetMapping("/{agendaItem}/off")
  ModelAndView off(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID agendaItem) {
    Pages.onlyClerks();
    return Forms.show(taking(slug, new MeetingId(id), agendaItem, ""));
  }

  @PostMapping("/{agendaItem}/off")
  ModelAndView tookOff(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID agendaItem,
      @RequestParam(defaultValue = "") String why) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var form = taking(slug, meeting, agendaItem, why);
    return Forms.answer(
        agendas.takeOff(meeting, agendaItem, why),
        form,
        _ -> AgendaController.at(slug, meeting) + "?done=off");
  }

  private FormPage adding(String slug, MeetingId id, UUID once, Map<String, String> typed) {
    return FormPage.of(
            "Add an item",
            BackLink.to(AgendaController.at(slug, id), "Agenda"),
            once,
            "Add the item",
            fields(typed))
        .caption("Meeting " + meetings.get(id).reference())
        .lead(LEAD);
  }

  private FormPage changing(String slug, MeetingId id, int version, Map<String, String> typed) {
    return FormPage.of(
            "Change an item",
            BackLink.to(AgendaController.at(slug, id), "Agenda"),
            Ids.next(),
            "Save",
            fields(typed))
        .caption("Meeting " + meetings.get(id).reference())
        .lead(LEAD)
        .version(version);
  }

  private FormPage taking(String slug, MeetingId id, UUID item, String why) {
    return FormPage.of(
            "Take an item off the agenda",
            BackLink.to(AgendaController.at(slug, id), "Agenda"),
            Ids.next(),
            "Take it off",
            List.of(new Asked.Text(
                Textarea.of("why", "Why is it taken off?").rows(2).value(why))))
        .caption(agendas.item(id, item).title())
        .lead("It stays on record with the reason.");
  }

  private List<Asked> fields(Map<String, String> typed) {
    var purposes = Arrays.stream(Purpose.values())
        .map(one -> Choice.of(one.code(), one.words()))
        .toList();
    var presenters = new ArrayList<Option>();
    presenters.add(Option.of("", "Nobody named"));
    people
        .peopleHere()
        .forEach(one -> presenters.add(
            Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    return List.of(
        new Asked.Line(Input.of("title", "What is the item?").bold().value(typed.get("title"))),
        new Asked.Text(Textarea.of("because", "Why is it on the agenda? (optional)")
            .bold()
            .rows(2)
            .value(typed.get("because"))),
        new Asked.Choice(Radios.of("purpose", "What is the meeting to do with it?", purposes)
            .chosen(List.of(typed.getOrDefault("purpose", "")))),
        new Asked.OneOf(Select.of("presenter", "Who presents it? (optional)", presenters)
            .bold()
            .chosen(typed.get("presenter"))),
        new Asked.Line(Input.of("minutes", "How many minutes may it take? (optional)")
            .bold()
            .width(3)
            .digits()
            .value(typed.get("minutes"))));
  }

  private static Map<String, String> typed(Wording wording) {
    var presenter = wording.presenter();
    return Map.of(
        "title", wording.title(),
        "because", wording.because(),
        "purpose", wording.purpose().code(),
        "presenter", presenter == null ? "" : presenter.value().toString(),
        "minutes", wording.minutes() == null ? "" : "" + wording.minutes());
  }

  private List<Refusal> faults(Map<String, String> fields) {
    var faults = new ArrayList<>(read(fields).faults());
    faults.addAll(minutes(fields).fault().toList());
    if (Purpose.of(fields.getOrDefault("purpose", "")).isEmpty()) {
      faults.add(new Refusal("purpose", "Choose what the meeting is to do with it"));
    }
    return faults;
  }

  private Wording read(Map<String, String> fields) {
    var minutes = minutes(fields).orZero();
    return new Wording(
        fields.getOrDefault("title", ""),
        fields.getOrDefault("because", ""),
        Purpose.of(fields.getOrDefault("purpose", "")).orElse(Purpose.DISCUSS),
        minutes == 0 ? null : minutes,
        presenter(fields.getOrDefault("presenter", "")));
  }

  private @Nullable PersonId presenter(String chosen) {
    return people.peopleHere().stream()
        .map(People.Member::id)
        .filter(one -> one.value().toString().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  private static TypedNumber minutes(Map<String, String> fields) {
    return new TypedNumber("minutes", "time in minutes", fields.getOrDefault("minutes", ""));
  }
}
