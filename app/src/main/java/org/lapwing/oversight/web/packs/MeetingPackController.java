package org.lapwing.oversight.web.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.packs.MeetingPacks;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Bundle;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.PaperFile;
import org.lapwing.platform.documents.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pack of a meeting: on a page, in Word, as a PDF, and with all its papers. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/pack")
class MeetingPackController {

  private final MeetingPacks packs;
  private final Meetings meetings;
  private final Papers papers;
  private final Files files;

  MeetingPackController(MeetingPacks packs, Meetings meetings, Papers papers, Files files) {
    this.packs = packs;
    this.meetings = meetings;
    this.papers = papers;
    this.files = files;
  }

  @GetMapping
  ModelAndView pack(@PathVariable String slug, @PathVariable UUID id) {
    var meeting = meetings.get(new MeetingId(id));
    return Pages.show(
        "meetingPack",
        new MeetingPackPage(
            Pages.meeting(slug, meeting.id()),
            meeting,
            packs.of(meeting.id()),
            packs.papers(meeting.id())));
  }

  @StrongSignIn
  @GetMapping("/{format:word|pdf}")
  ModelAndView file(@PathVariable UUID id, @PathVariable String format) {
    var meeting = meetings.get(new MeetingId(id));
    var as = Format.of(format).orElseThrow(NotFound::new);
    var paper = packs.handedOut(meeting.id());
    return new ModelAndView(new PaperFile(name(meeting), as, papers.set(paper, as)));
  }

  /** The pack and the papers that go with it, as they were added, in one file. */
  @StrongSignIn
  @GetMapping("/all")
  ModelAndView all(@PathVariable UUID id) {
    var meeting = meetings.get(new MeetingId(id));
    var name = name(meeting);
    var pack = papers.set(packs.handedOut(meeting.id()), Format.PDF);
    var parts = new ArrayList<Bundle.Part>();
    parts.add(new Bundle.Part(name + ".pdf", out -> out.write(pack)));
    var taken = new HashMap<String, Integer>();
    for (var paper : packs.papers(meeting.id())) {
      var again = taken.merge(paper.fileName(), 1, Integer::sum);
      parts.add(new Bundle.Part(
          again == 1 ? paper.fileName() : "(%d) %s".formatted(again, paper.fileName()),
          out -> files.copy(paper.paper().file().id(), out)));
    }
    return new ModelAndView(new Bundle(name, parts));
  }

  private static String name(Meeting meeting) {
    return "meeting-pack-" + meeting.reference();
  }
}
