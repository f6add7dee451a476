package org.lapwing.actions.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Outlook;
import org.lapwing.actions.Owner;
import org.lapwing.actions.OwnersAsked;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Report;
import org.lapwing.actions.State;
import org.lapwing.actions.links.UpdateLinks;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.partnerships.letters.DailyLetter;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Chapter;
import org.lapwing.platform.ScopedClock;
import org.springframework.stereotype.Component;

/** Tells how Marlshire reminds: days it chose, a representative who wants to hear sooner, letters sent and one that waits. */
@Component
class RemindersChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final String OWNER = "health.rep";

  private final Cast cast;
  private final Actions actions;
  private final Reminders reminders;
  private final Post post;

  /** How people say when they are reminded, and ask. */
  @Component
  record Reminders(Schedules schedules, OwnReminders own, OwnersAsked owners) {}

  /** How letters come and are answered. */
  @Component
  record Post(DailyLetter letters, UpdateLinks links, BankHolidays holidays, Clock clock) {}

  RemindersChapter(Cast cast, Actions actions, Reminders reminders, Post post) {
    this.cast = cast;
    this.actions = actions;
    this.reminders = reminders;
    this.post = post;
  }

  @Override
  public int order() {
    return 58;
  }

  @Override
  public String title() {
    return "who was reminded, and what they said by a link";
  }

  @Override
  public void tell() {
    chosen();
    var soon = raised(
        "Ask at every home visit who else cares for the baby, and write it down",
        25,
        cast.weekday(-2));
    var late = raised(
        "Tell practices which words to use when a parent is at the end of their strength",
        45,
        cast.weekday(9));
    morning(lastWorkingDay());
    byLink(soon);
    cast.does(MANAGER, 0, () -> took(reminders.owners().ask(late, Ids.next())));
  }

  private void chosen() {
    var steps = List.of(
        new Step(-10, Audience.OWNER),
        new Step(-3, Audience.OWNER),
        new Step(0, Audience.OWNER),
        new Step(3, Audience.OWNER),
        new Step(10, Audience.OWNER),
        new Step(20, Audience.OWNER),
        new Step(5, Audience.LINE),
        new Step(10, Audience.BUSINESS));
    var since = cast.day(120);
    cast.does(
        MANAGER,
        120,
        () -> took(reminders
            .schedules()
            .choose(
                new Schedule(
                    since,
                    steps,
                    "The executive wants to hear of delays after two weeks, and owners not to be written to every other day"),
                Ids.next())));
    cast.does(OWNER, 100, () -> took(reminders.own().wish(new Wish(List.of(15, 5, 1), null))));
  }

  private ActionId raised(String promise, int daysAgo, LocalDate due) {
    var owner = new Owner(cast.called(OWNER), cast.acting(OWNER).agency(), List.of());
    var begun = cast.day(daysAgo);
    var done = new AtomicReference<ActionId>();
    cast.does(
        MANAGER,
        daysAgo,
        () -> done.set(took(actions.raise(
                new NewAction(
                    new Origin("agreement", null, "", "Agreed by the partnership"),
                    Promise.of(promise),
                    owner,
                    Dates.of(null, due),
                    new State.UnderWay(begun, "")),
                Ids.next()))
            .id()));
    return java.util.Objects.requireNonNull(done.get());
  }

  private LocalDate lastWorkingDay() {
    return post.holidays().workingDays().before(LocalDate.now(post.clock()), 1);
  }

  private void morning(LocalDate day) {
    ScopedClock.at(
        day.atTime(LocalTime.of(7, 30)).atZone(InWords.LONDON).toInstant(), post.letters()::run);
  }

  /** The owner answered the same morning, by the link in the letter. */
  private void byLink(ActionId id) {
    var day = lastWorkingDay();
    ScopedClock.at(
        day.atTime(LocalTime.of(9, 5)).atZone(InWords.LONDON).toInstant(),
        () -> cast.acting(MANAGER)
            .call(() -> post.links().ofLetter(id))
            .ifPresent(link -> link.run(this::answer)));
  }

  private void answer() {
    var report = Report.of(
        "All teams ask it now; two write it down already. The form has a place for it from next week on.",
        Outlook.ON_TRACK,
        "");
    post.links().report(report, null).ifPresent(RemindersChapter::took);
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
