package org.lapwing.actions.web.reminders;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Doer;
import org.lapwing.actions.reminders.Audience;
import org.lapwing.actions.reminders.OwnReminders;
import org.lapwing.actions.reminders.Schedule;
import org.lapwing.actions.reminders.Schedules;
import org.lapwing.actions.reminders.Wish;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody says how long before a day of theirs they are reminded, and who hears if they are late. */
@Controller
@RequestMapping("/p/{slug}/reminders")
class OwnRemindersController {

  private final OwnReminders own;
  private final Schedules schedules;
  private final BankHolidays holidays;
  private final Clock clock;

  OwnRemindersController(
      OwnReminders own, Schedules schedules, BankHolidays holidays, Clock clock) {
    this.own = own;
    this.schedules = schedules;
    this.holidays = holidays;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @RequestParam(required = false) @Nullable String done) {
    var mine = own.mine();
    var said = "saved".equals(done) ? "Your reminders are saved" : null;
    return page(slug, Ids.next(), mine, typed(mine), lineOf(mine), List.of(), said);
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String line) {
    return switch (Days.read("before", before, 0, 60)) {
      case Refused<List<Integer>>(var no) -> again(slug, once, before, line, no);
      case Accepted<List<Integer>>(var days) ->
        switch (own.wish(wish(before, days, line))) {
          case Refused<Wish>(var no) -> again(slug, once, before, line, no);
          case Accepted<Wish> _ ->
            new ModelAndView("redirect:/p/" + slug + "/reminders?done=saved");
        };
    };
  }

  /** Nothing typed is as the partnership does; 0 is none before the day. */
  private Wish wish(String typed, List<Integer> days, String line) {
    var before = typed.isBlank() ? null : days.stream().filter(one -> one > 0).toList();
    return new Wish(before, person(line));
  }

  private @Nullable PersonId person(String line) {
    return own.colleagues().stream()
        .map(one -> one.id())
        .filter(id -> id.value().toString().equals(line))
        .findFirst()
        .orElse(null);
  }

  private static String typed(Wish wish) {
    var before = wish.before();
    if (before == null) {
      return "";
    }
    return before.isEmpty()
        ? "0"
        : before.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(", "));
  }

  private static String lineOf(Wish wish) {
    return wish.line() == null ? "" : wish.line().value().toString();
  }

  private ModelAndView again(String slug, UUID once, String before, String line, Refusal no) {
    var page = page(slug, once, own.mine(), before, line, List.of(no), null);
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      String slug,
      UUID once,
      Wish mine,
      String before,
      String line,
      List<Refusal> refusals,
      @Nullable String said) {
    var today = LocalDate.now(clock);
    var schedule = schedules.on(today);
    var usual = Days.typed(
        schedule.to(Audience.OWNER).stream().filter(step -> step.days() < 0).toList());
    var days = holidays.workingDays();
    return new ModelAndView(new Page(
        "actions/ownReminders",
        new OwnRemindersPage(
            "/p/" + slug,
            once,
            usual,
            before(before, usual),
            line(line),
            Preview.of(theirs(schedule, mine), Preview.example(today, days), days),
            Doer.current().runs(),
            refusals,
            said)));
  }

  private static Schedule theirs(Schedule schedule, Wish mine) {
    return mine.before() == null ? schedule : schedule.withOwnDays(mine.before());
  }

  private static Input before(String typed, String usual) {
    return Input.of("before", "How many working days before a day of yours do you want a reminder?")
        .bold()
        .hint(
            "Numbers with commas between them. Leave it blank for what the partnership chose: %s. Enter 0 for none before the day."
                .formatted(usual.isEmpty() ? "none" : usual))
        .width(10)
        .value(typed);
  }

  private Select line(String chosen) {
    var items = new ArrayList<Select.Option>();
    items.add(Select.Option.of("", "The representatives of your agency"));
    own.colleagues()
        .forEach(one -> items.add(Select.Option.of(one.id().value().toString(), one.name())));
    return Select.of("line", "Who should hear if something of yours is late?", items)
        .bold()
        .chosen(chosen);
  }
}
