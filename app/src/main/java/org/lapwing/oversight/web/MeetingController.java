package org.lapwing.oversight.web;

import java.util.UUID;
import org.lapwing.oversight.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one meeting. */
@Controller
class MeetingController {

  private final MeetingFacts facts;

  MeetingController(MeetingFacts facts) {
    this.facts = facts;
  }

  @GetMapping("/p/{slug}/meetings/{id}")
  ModelAndView meeting(@PathVariable String slug, @PathVariable UUID id) {
    return Pages.show("meeting", facts.page(slug, new MeetingId(id)));
  }
}
