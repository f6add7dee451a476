package org.lapwing.oversight.web.quorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.quorum.Absence;
import org.lapwing.oversight.quorum.Holding;
import org.lapwing.oversight.quorum.Quorums;
import org.lapwing.oversight.web.Pages;
import org.lapwing.oversight.web.quorum.AttendancePage.Typed;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which it is recorded who was at a meeting, who sent apologies, and who came for whom. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/attendance")
class AttendanceForms {

  private final Meetings meetings;
  private final Holding holding;
  private final Quorums quorums;
  private final People people;

  AttendanceForms(Meetings meetings, Holding holding, Quorums quorums, People people) {
    this.meetings = meetings;
    this.holding = holding;
    this.quorums = quorums;
    this.people = people;
  }

  @GetMapping
  ModelAndView attendance(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    var known = meetings.attendance(meeting.id());
    var came = known.isEmpty() ? holding.members(meeting) : known.people();
    var away = holding.away(meeting.id());
    var deputies = new HashMap<String, String>();
    away.forEach(one -> {
      var deputy = one.deputy();
      if (deputy != null) {
        deputies.put(one.member().value().toString(), deputy.value().toString());
      }
    });
    var typed = new Typed(
        came.stream().map(one -> one.value().toString()).toList(),
        away.stream().map(one -> one.member().value().toString()).toList(),
        known.agencies().stream().map(AgencyId::value).map(UUID::toString).toList(),
        deputies);
    return form(slug, meeting, typed, List.of());
  }

  @PostMapping
  ModelAndView attended(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(name = "people", defaultValue = "") List<String> persons,
      @RequestParam(defaultValue = "") List<String> apologies,
      @RequestParam(defaultValue = "") List<String> agencies,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    var deputies = new HashMap<String, String>();
    members(meeting)
        .forEach(member -> deputies.put(
            member.id().value().toString(), fields.getOrDefault(AttendancePage.field(member), "")));
    var typed = new Typed(persons, apologies, agencies, deputies);
    return Pages.answer(
        holding.hold(
            meeting.id(),
            read(typed, meetings.attendance(meeting.id())),
            away(typed, members(meeting))),
        done -> Pages.meeting(slug, done.id()),
        refusals -> form(slug, meeting, typed, refusals));
  }

  private ModelAndView form(String slug, Meeting meeting, Typed typed, List<Refusal> refusals) {
    var rule = quorums
        .on(meeting.plan().body(), meeting.plan().day())
        .map(one -> "%s (%s). Otherwise what it decides is recorded as a recommendation."
            .formatted(QuorumWords.of(one), one.source()))
        .orElse("");
    return Pages.show(
        "attendance",
        new AttendancePage(
            Pages.meeting(slug, meeting.id()),
            meeting,
            people.peopleHere(),
            people.agenciesHere(),
            members(meeting),
            typed,
            rule,
            refusals));
  }

  /** Those who sit there on its day and still serve here. */
  private List<People.Member> members(Meeting meeting) {
    var members = holding.members(meeting);
    return people.peopleHere().stream()
        .filter(one -> members.contains(one.id()))
        .toList();
  }

  /** Those of the chosen who serve here, and whoever was there and has left since. */
  private Attendance read(Typed typed, Attendance known) {
    var here = people.peopleHere().stream().map(People.Member::id).toList();
    var persons = Stream.concat(
            here.stream().filter(one -> typed.people().contains(one.value().toString())),
            known.people().stream().filter(one -> !here.contains(one)))
        .toList();
    var agencies = people.agenciesHere().stream()
        .map(People.Agency::id)
        .filter(one -> typed.agencies().contains(one.value().toString()))
        .toList();
    return Attendance.of(persons, agencies);
  }

  /** The members who sent apologies or a deputy. */
  private List<Absence> away(Typed typed, List<People.Member> members) {
    var all = new ArrayList<Absence>();
    var here = people.peopleHere().stream().map(People.Member::id).toList();
    for (var member : members) {
      var code = member.id().value().toString();
      var deputy = here.stream()
          .filter(one -> one.value().toString().equals(typed.deputies().get(code)))
          .findFirst();
      if (deputy.isPresent() || typed.apologies().contains(code)) {
        all.add(new Absence(member.id(), deputy.orElse(null)));
      }
    }
    return all;
  }
}
