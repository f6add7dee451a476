package org.lapwing.actions.web.reminders;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.OwnersAsked;
import org.lapwing.partnerships.calendar.OneDay;
import org.lapwing.platform.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks the owner of one action how it goes, and gives out its day for a calendar. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}")
class RemindController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final OwnersAsked owners;
  private final Actions actions;
  private final Clock clock;

  RemindController(OwnersAsked owners, Actions actions, Clock clock) {
    this.owners = owners;
    this.actions = actions;
    this.clock = clock;
  }

  /** Asked for again on the same day it changes nothing, so whoever presses twice is led to the same page. */
  @PostMapping("/remind")
  String remind(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String from) {
    var action = new ActionId(id);
    if (!owners.today(action)) {
      owners.ask(action, once);
    } else {
      actions.get(action);
    }
    return from.equals("work")
        ? "redirect:/p/" + slug
        : "redirect:/p/%s/actions/%s?done=remind".formatted(slug, id);
  }

  @GetMapping("/due.ics")
  ResponseEntity<byte[]> day(@PathVariable String slug, @PathVariable UUID id) {
    var action = actions.get(new ActionId(id));
    var due = action.dates().due();
    if (due == null) {
      throw new NotFound();
    }
    var day = new OneDay(id, due, action.reference() + " due", LocalDate.now(clock));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(action.reference() + ".ics")
                .build()
                .toString())
        .body(day.text().getBytes(StandardCharsets.UTF_8));
  }
}
