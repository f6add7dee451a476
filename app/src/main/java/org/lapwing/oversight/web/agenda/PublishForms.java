package org.lapwing.oversight.web.agenda;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Publishing;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that publishes an agenda, and each version as it was published. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/agenda")
class PublishForms {

  private final Publishing publishing;
  private final Agendas agendas;
  private final Meetings meetings;
  private final AgendaFacts facts;
  private final Readers readers;

  /** Who is told. */
  @org.springframework.stereotype.Component
  record Readers(Bodies bodies, People people) {}

  PublishForms(
      Publishing publishing,
      Agendas agendas,
      Meetings meetings,
      AgendaFacts facts,
      Readers readers) {
    this.publishing = publishing;
    this.agendas = agendas;
    this.meetings = meetings;
    this.facts = facts;
    this.readers = readers;
  }

  @GetMapping("/publish")
  ModelAndView publish(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    return Forms.show(form(slug, new MeetingId(id)));
  }

  @PostMapping("/publish")
  ModelAndView published(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int version) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var outcome = publishing.publish(meeting, version);
    return Forms.answer(
        outcome, form(slug, meeting), _ -> AgendaController.at(slug, meeting) + "?done=published");
  }

  @GetMapping("/versions/{agendaVersion}")
  ModelAndView version(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable int agendaVersion) {
    var meeting = meetings.get(new MeetingId(id));
    var edition = publishing.edition(meeting.id(), agendaVersion);
    return Pages.show(
        "agendaVersion",
        new EditionPage(meeting, edition, facts.shown(slug, meeting.id(), edition)));
  }

  private FormPage form(String slug, MeetingId id) {
    var meeting = meetings.get(id);
    var agenda = agendas.of(id);
    return FormPage.of(
            agenda.published() == 0
                ? "Publish the agenda"
                : "Publish version %d of the agenda".formatted(agenda.published() + 1),
            BackLink.to(AgendaController.at(slug, id), "Agenda"),
            Ids.next(),
            "Publish the agenda",
            List.of())
        .caption("Meeting " + meeting.reference())
        .lead(
            "%s told that it is there, on their first page and by a letter that says nothing of what is on it: %s."
                .formatted(told(meeting.plan().body()), names(meeting.plan().body())))
        .version(agenda.version());
  }

  private String told(org.lapwing.oversight.BodyId body) {
    return org.lapwing.kernel.InWords.count(
        readers.bodies().members(body).size(), "person is", "people are");
  }

  private String names(org.lapwing.oversight.BodyId body) {
    var names = readers.people().namesOf(readers.bodies().members(body)).values();
    return names.isEmpty()
        ? "nobody sits there yet"
        : names.stream().sorted().collect(Collectors.joining(", "));
  }
}
