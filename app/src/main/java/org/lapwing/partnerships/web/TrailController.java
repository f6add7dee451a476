package org.lapwing.partnerships.web;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.TrailReading;
import org.lapwing.partnerships.TrailReading.Asked;
import org.lapwing.partnerships.TrailReading.Sheet;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Page;
import org.lapwing.platform.jobs.Jobs;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The trail for those who look after access: who did and read what, and whether it holds. */
@Controller
class TrailController {

  private static final String VERIFY = "verify-trail";

  private final TrailReading reading;
  private final Jobs jobs;

  TrailController(TrailReading reading, Jobs jobs) {
    this.reading = reading;
    this.jobs = jobs;
  }

  @Bean
  static MenuEntry trailEntry() {
    return new MenuEntry(
        90, "Trail", "trail", Set.of(ADMINISTRATOR.code(), BUSINESS_MANAGER.code()));
  }

  @GetMapping("/p/{slug}/trail")
  ModelAndView show(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String before) {
    var asked = new Asked(id(who), what.isBlank() ? null : what, id(subject), before);
    var sheet = reading.sheet(asked);
    var here = "/p/" + slug + "/trail";
    var query = "?who=%s&what=%s&subject=%s"
        .formatted(
            text(asked.person()), what.isBlank() ? "" : sheet.known(what), text(asked.subject()));
    return new ModelAndView(new Page(
        "partnerships/trail",
        new TrailPage(
            here,
            sheet.lines().stream().map(TrailController::line).toList(),
            people(sheet).chosen(text(asked.person())),
            deeds(sheet).chosen(sheet.known(what)),
            asked.subject() == null ? null : asked.subject().toString(),
            sheet.next() == null ? null : here + query + "&before=" + sheet.next(),
            before.isBlank() ? null : here + query,
            true)));
  }

  @PostMapping("/p/{slug}/trail/verify")
  ModelAndView verify(@PathVariable String slug) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    var there = new RedirectView("/p/" + slug + "/jobs/" + jobs.ask(VERIFY));
    there.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(there);
  }

  private static TrailPage.Line line(TrailReading.Line line) {
    return new TrailPage.Line(
        line.when(), line.by(), line.what(), line.record(), line.subject().toString());
  }

  private static Select people(Sheet sheet) {
    var options = new java.util.ArrayList<>(List.of(Option.of("", "Everybody")));
    sheet.people().forEach((id, name) -> options.add(Option.of(id.toString(), name)));
    return Select.of("who", "Who", options);
  }

  private static Select deeds(Sheet sheet) {
    var options = new java.util.ArrayList<>(List.of(Option.of("", "Everything")));
    sheet.deeds().forEach((what, words) -> options.add(Option.of(what, words)));
    return Select.of("what", "What", options);
  }

  private static @Nullable UUID id(String typed) {
    try {
      return typed.isBlank() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException nobody) {
      return null;
    }
  }

  private static String text(@Nullable UUID id) {
    return Optional.ofNullable(id).map(UUID::toString).orElse("");
  }
}
