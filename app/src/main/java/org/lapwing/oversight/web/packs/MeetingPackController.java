package org.lapwing.oversight.web.packs;

import java.util.UUID;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.packs.MeetingPacks;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.PaperFile;
import org.lapwing.platform.documents.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pack of a meeting: on a page, in Word and as a PDF. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/pack")
class MeetingPackController {

  private final MeetingPacks packs;
  private final Meetings meetings;
  private final Papers papers;

  MeetingPackController(MeetingPacks packs, Meetings meetings, Papers papers) {
    this.packs = packs;
    this.meetings = meetings;
    this.papers = papers;
  }

  @GetMapping
  ModelAndView pack(@PathVariable String slug, @PathVariable UUID id) {
    var meeting = meetings.get(new MeetingId(id));
    return Pages.show(
        "meetingPack",
        new MeetingPackPage(Pages.meeting(slug, meeting.id()), meeting, packs.of(meeting.id())));
  }

  @StrongSignIn
  @GetMapping("/{format:word|pdf}")
  ModelAndView file(@PathVariable UUID id, @PathVariable String format) {
    var meeting = meetings.get(new MeetingId(id));
    var as = Format.of(format).orElseThrow(NotFound::new);
    var paper = packs.handedOut(meeting.id());
    return new ModelAndView(
        new PaperFile("meeting-pack-" + meeting.reference(), as, papers.set(paper, as)));
  }
}
