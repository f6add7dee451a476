package org.lapwing.oversight.web.minutes;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.minutes.Circulating;
import org.lapwing.oversight.minutes.Sent;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which approved minutes are sent out, and a correction is added to them. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}")
class CirculateForms {

  private final Circulating circulating;
  private final Meetings meetings;
  private final People people;

  CirculateForms(Circulating circulating, Meetings meetings, People people) {
    this.circulating = circulating;
    this.meetings = meetings;
    this.people = people;
  }

  @GetMapping("/circulate")
  ModelAndView circulate(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var sent = circulating.sent(meeting).stream().map(Sent::person).toList();
    var usual = circulating.usual(meeting).stream()
        .filter(one -> !sent.contains(one))
        .map(one -> one.value().toString())
        .toList();
    return Forms.show(circulating(slug, meeting, usual));
  }

  @PostMapping("/circulate")
  ModelAndView circulated(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(name = "people", defaultValue = "") List<String> chosen) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var form = circulating(slug, meeting, chosen);
    var persons = people.peopleHere().stream()
        .map(People.Member::id)
        .filter(one -> chosen.contains(one.value().toString()))
        .toList();
    return Forms.answer(
        circulating.circulate(meeting, persons), form, done -> Pages.meeting(slug, done.id()));
  }

  @GetMapping("/correct")
  ModelAndView correct(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    return Forms.show(correcting(slug, new MeetingId(id), Ids.next(), ""));
  }

  @PostMapping("/correct")
  ModelAndView corrected(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String words) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    return Forms.answer(
        circulating.correct(meeting, once, words),
        correcting(slug, meeting, once, words),
        done -> Pages.meeting(slug, done.id()));
  }

  private FormPage circulating(String slug, MeetingId id, List<String> chosen) {
    var meeting = meetings.get(id);
    var sent = circulating.sent(id).stream().map(Sent::person).toList();
    var waiting = people.peopleHere().stream()
        .filter(one -> !sent.contains(one.id()))
        .map(one -> Choice.of(one.id().value().toString(), one.name() + ", " + one.agencyName()))
        .toList();
    return FormPage.of(
            "Circulate the minutes",
            BackLink.to(Pages.meeting(slug, id), meeting.reference()),
            Ids.next(),
            "Circulate the minutes",
            List.of(new Asked.Several(
                Checkboxes.of("people", "Who gets them?", waiting).small().chosen(chosen))))
        .caption("Meeting " + meeting.reference())
        .lead(
            "They are told on their first page and by a letter that says nothing of what the minutes say. To whom and when stays on record.");
  }

  private FormPage correcting(String slug, MeetingId id, UUID once, String words) {
    var meeting = meetings.get(id);
    return FormPage.of(
            "Add a correction",
            BackLink.to(Pages.meeting(slug, id), meeting.reference()),
            once,
            "Add the correction",
            List.of(new Asked.Text(Textarea.of("words", "What is put right?")
                .bold()
                .hint("Leave out names of children and families, and what a case is about.")
                .value(words))))
        .caption("Meeting " + meeting.reference())
        .lead(
            "The approved minutes stay as they are; the correction stands beside them, with your name and the day. Those who have the minutes are told.");
  }
}
