package org.lapwing.oversight.web.minutes;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form on which it is recorded that minutes were approved. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/meetings/{id}/approve")
class ApproveForms {

  private final Meetings meetings;

  ApproveForms(Meetings meetings) {
    this.meetings = meetings;
  }

  @GetMapping
  ModelAndView approve(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    return Forms.show(page(slug, meetings.get(new MeetingId(id))));
  }

  @PostMapping
  ModelAndView approved(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var meeting = meetings.get(new MeetingId(id));
    return Pages.answer(
        meetings.approve(meeting.id()),
        done -> Pages.meeting(slug, done.id()),
        refusals -> Forms.show(page(slug, meeting).refused(refusals)));
  }

  private static FormPage page(String slug, Meeting meeting) {
    return FormPage.of(
            "Approve the minutes",
            BackLink.to(Pages.meeting(slug, meeting.id()), meeting.reference()),
            Ids.next(),
            "Approve the minutes",
            List.of())
        .caption("Meeting " + meeting.reference())
        .lead(
            "Those who were there have agreed to them. From now on the minutes and the decisions stay as they are: what is put right later is added beside them.");
  }
}
