package org.lapwing.actions.web.reminders;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Doer;
import org.lapwing.actions.reminders.Schedule;
import org.lapwing.actions.reminders.Schedules;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that says when people are reminded here, and the one on which those who run the business choose otherwise. */
@Controller
@RequestMapping("/p/{slug}/reminders/schedule")
class ReminderScheduleController {

  private final Schedules schedules;
  private final BankHolidays holidays;
  private final Clock clock;

  ReminderScheduleController(Schedules schedules, BankHolidays holidays, Clock clock) {
    this.schedules = schedules;
    this.holidays = holidays;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String done,
      @RequestParam Map<String, String> fields) {
    var now = schedules.on(today());
    var choices = schedules.chosen();
    return new ModelAndView(new Page(
        "actions/schedule",
        new SchedulePage(
            "/p/" + slug,
            now,
            choices.stream().anyMatch(one -> one.schedule().equals(now)),
            preview(now, day(fields)),
            choices,
            Doer.current().runs(),
            "saved".equals(done) ? "Your choice is saved" : null)));
  }

  @GetMapping("/change")
  ModelAndView form(@PathVariable String slug) {
    onlyThoseWhoRun();
    return form(ScheduleForm.of(at(slug), Ids.next(), schedules.on(today()), today()));
  }

  @PostMapping("/change")
  ModelAndView choose(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String preview,
      @RequestParam Map<String, String> fields) {
    onlyThoseWhoRun();
    var typed = ScheduleForm.typed(at(slug), once, fields);
    var faults = typed.faults();
    if (!faults.isEmpty()) {
      return refused(typed.with(null, faults));
    }
    if (!preview.isEmpty()) {
      return form(typed.with(preview(typed.read(), example()), List.of()));
    }
    return switch (schedules.choose(typed.read(), once)) {
      case Accepted<Schedule> _ -> new ModelAndView("redirect:" + at(slug) + "?done=saved");
      case Refused<Schedule>(var no) -> refused(typed.with(null, List.of(no)));
    };
  }

  /** The day for which the letters are shown: whatever makes no sense is the usual example. */
  private LocalDate day(Map<String, String> fields) {
    var day = TypedDay.sent(fields, "due", "day").or(example());
    return day.isBefore(today().minusYears(2)) || day.isAfter(today().plusYears(2))
        ? example()
        : day;
  }

  private LocalDate example() {
    return Preview.example(today(), holidays.workingDays());
  }

  private Preview preview(Schedule schedule, LocalDate due) {
    return Preview.of(schedule, due, holidays.workingDays());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static ModelAndView form(ScheduleForm form) {
    return new ModelAndView(new Page("actions/scheduleForm", form));
  }

  private static ModelAndView refused(ScheduleForm form) {
    var page = form(form);
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  private static void onlyThoseWhoRun() {
    if (!Doer.current().runs()) {
      throw new NotFound();
    }
  }

  private static String at(String slug) {
    return "/p/" + slug + "/reminders/schedule";
  }
}
