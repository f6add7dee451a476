package org.lapwing.oversight.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.web.AskPage.Asked;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which it is recorded who was at a meeting and what its minutes say. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}")
class RecordForms {

  private final Meetings meetings;
  private final Bodies bodies;
  private final People people;

  RecordForms(Meetings meetings, Bodies bodies, People people) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.people = people;
  }

  @GetMapping("/attendance")
  ModelAndView attendance(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    var known = meetings.attendance(meeting.id());
    var shown = known.isEmpty()
        ? new Attendance(bodies.members(meeting.plan().body()), known.agencies())
        : known;
    return attendance(slug, meeting, codes(shown), List.of());
  }

  @PostMapping("/attendance")
  ModelAndView attended(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(name = "people", defaultValue = "") List<String> persons,
      @RequestParam(defaultValue = "") List<String> agencies) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    var chosen = new Chosen(persons, agencies);
    return Pages.answer(
        meetings.hold(meeting.id(), read(chosen, meetings.attendance(meeting.id()))),
        done -> PlanForms.at(slug, done.id()),
        refusals -> attendance(slug, meeting, chosen, refusals));
  }

  @GetMapping("/minutes")
  ModelAndView minutes(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    return minutes(slug, meeting, meeting.minutes(), List.of());
  }

  @PostMapping("/minutes")
  ModelAndView written(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String minutes) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    return Pages.answer(
        meetings.write(meeting.id(), version, minutes),
        done -> PlanForms.at(slug, done.id()),
        refusals -> minutes(slug, meetings.get(meeting.id()), minutes, refusals));
  }

  @GetMapping("/approve")
  @StrongSignIn
  ModelAndView approve(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    return approve(slug, meetings.get(new MeetingId(id)), List.of());
  }

  @PostMapping("/approve")
  @StrongSignIn
  ModelAndView approved(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    return Pages.answer(
        meetings.approve(meeting.id()),
        done -> PlanForms.at(slug, done.id()),
        refusals -> approve(slug, meeting, refusals));
  }

  /** The values of the boxes that are ticked. */
  private record Chosen(List<String> people, List<String> agencies) {}

  private ModelAndView attendance(
      String slug, Meeting meeting, Chosen chosen, List<Refusal> refusals) {
    var persons = people.peopleHere().stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name() + ", " + one.agencyName()))
        .toList();
    var agencies = people.agenciesHere().stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name()))
        .toList();
    var fields = List.<Asked>of(
        new Asked.Several(Checkboxes.of("people", "Who was there?", persons)
            .small()
            .chosen(chosen.people())),
        new Asked.Several(
            Checkboxes.of("agencies", "Which agencies did somebody else speak for?", agencies)
                .hint("Where whoever came is not in the list above.")
                .small()
                .chosen(chosen.agencies())));
    var title = meeting.isHeld() ? "Correct who was there" : "Record that the meeting was held";
    return ask(slug, meeting, title, null, fields, "Save who was there", refusals);
  }

  private ModelAndView minutes(
      String slug, Meeting meeting, String text, List<Refusal> refusals) {
    var field = new Asked.Text(Textarea.of("minutes", "Minutes").bold().rows(16).value(text));
    return ask(
        slug,
        meeting,
        "Write the minutes",
        "Everybody who serves here can read them. Leave out names of children and families, and what a case is about: decisions about a case belong in the case.",
        List.of(field),
        "Save the minutes",
        refusals);
  }

  private ModelAndView approve(String slug, Meeting meeting, List<Refusal> refusals) {
    return ask(
        slug,
        meeting,
        "Approve the minutes",
        "Those who were there have agreed to them. From now on the minutes and the decisions stay as they are.",
        List.of(),
        "Approve the minutes",
        refusals);
  }

  private static ModelAndView ask(
      String slug,
      Meeting meeting,
      String title,
      @org.jspecify.annotations.Nullable String lead,
      List<Asked> fields,
      String button,
      List<Refusal> refusals) {
    return Pages.show(
        "ask",
        new AskPage(
            title,
            "Meeting " + meeting.reference(),
            lead,
            PlanForms.at(slug, meeting.id()),
            meeting.reference(),
            Ids.next(),
            meeting.version(),
            fields,
            button,
            refusals));
  }

  /** Those of the chosen who serve here, and whoever was there and has left since. */
  private Attendance read(Chosen chosen, Attendance known) {
    var here = people.peopleHere().stream().map(People.Member::id).toList();
    var persons = Stream.concat(
            here.stream().filter(one -> chosen.people().contains(one.value().toString())),
            known.people().stream().filter(one -> !here.contains(one)))
        .toList();
    var agencies = people.agenciesHere().stream()
        .map(People.Agency::id)
        .filter(one -> chosen.agencies().contains(one.value().toString()))
        .toList();
    return Attendance.of(persons, agencies);
  }

  private static Chosen codes(Attendance attendance) {
    return new Chosen(
        attendance.people().stream().map(PersonId::value).map(UUID::toString).toList(),
        attendance.agencies().stream().map(AgencyId::value).map(UUID::toString).toList());
  }
}
