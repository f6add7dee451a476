package org.lapwing.oversight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.MeetingList;
import org.lapwing.oversight.MeetingList.Line;
import org.lapwing.oversight.MeetingList.Place;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every meeting, the latest first, those to come at the top. */
@Controller
class MeetingsController {

  private final MeetingList list;
  private final Bodies bodies;

  MeetingsController(MeetingList list, Bodies bodies) {
    this.list = list;
    this.bodies = bodies;
  }

  @GetMapping("/p/{slug}/meetings")
  ModelAndView meetings(
      @PathVariable String slug,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate after,
      @RequestParam(required = false) @Nullable UUID afterId) {
    var base = Pages.base(slug);
    var place = after == null || afterId == null ? null : new Place(after, afterId);
    var found = list.after(place);
    return Pages.show(
        "meetings",
        new MeetingsPage(
            base,
            found.stream().limit(MeetingList.PAGE).toList(),
            Clerks.isOne(),
            !bodies.all().isEmpty(),
            place == null ? null : base,
            next(base, found)));
  }

  private static @Nullable String next(String base, List<Line> found) {
    if (found.size() <= MeetingList.PAGE) {
      return null;
    }
    var last = found.get(MeetingList.PAGE - 1);
    return "%s?after=%s&afterId=%s".formatted(base, last.day(), last.id().value());
  }
}
