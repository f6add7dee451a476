package org.lapwing.actions.web.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.reminders.Audience;
import org.lapwing.actions.reminders.Schedule;
import org.lapwing.actions.reminders.Step;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/**
 * All that scheduleForm.jte may know: when people are to be reminded, as it was typed.
 *
 * @param preview what would come of it, or null until somebody asks
 */
public record ScheduleForm(
    String back,
    UUID once,
    TypedDay since,
    String before,
    String after,
    String line,
    String business,
    String why,
    @Nullable Preview preview,
    List<Refusal> refusals) {

  private static final int LONGEST_BEFORE = 60;
  private static final int LONGEST_AFTER = 120;

  static ScheduleForm of(String back, UUID once, Schedule now, LocalDate today) {
    return new ScheduleForm(
        back,
        once,
        TypedDay.of("since", "first day", today),
        days(now, Audience.OWNER, step -> step.days() < 0),
        days(now, Audience.OWNER, step -> step.days() > 0),
        days(now, Audience.LINE, step -> step.days() > 0),
        days(now, Audience.BUSINESS, step -> step.days() > 0),
        "",
        null,
        List.of());
  }

  static ScheduleForm typed(String back, UUID once, Map<String, String> fields) {
    return new ScheduleForm(
        back,
        once,
        TypedDay.sent(fields, "since", "first day"),
        fields.getOrDefault("owner-before", ""),
        fields.getOrDefault("owner-after", ""),
        fields.getOrDefault("line", ""),
        fields.getOrDefault("business", ""),
        fields.getOrDefault("why", ""),
        null,
        List.of());
  }

  private static String days(Schedule schedule, Audience audience, Predicate<Step> which) {
    return Days.typed(schedule.to(audience).stream().filter(which).toList());
  }

  ScheduleForm with(@Nullable Preview seen, List<Refusal> because) {
    return new ScheduleForm(back, once, since, before, after, line, business, why, seen, because);
  }

  /** Everything that is wrong with what was typed. */
  List<Refusal> faults() {
    var faults = new ArrayList<>(since.fault().toList());
    Stream.of(
            Days.read("owner-before", before, 1, LONGEST_BEFORE),
            Days.read("owner-after", after, 1, LONGEST_AFTER),
            Days.read("line", line, 1, LONGEST_AFTER),
            Days.read("business", business, 1, LONGEST_AFTER))
        .forEach(read -> {
          if (read instanceof Refused<List<Integer>>(var no)) {
            faults.add(no);
          }
        });
    return faults;
  }

  /** What is wanted, of a form without faults: on the day itself the owner is always reminded. */
  Schedule read() {
    var steps = Stream.of(
            steps(before, Audience.OWNER, -1),
            Stream.of(new Step(0, Audience.OWNER)),
            steps(after, Audience.OWNER, 1),
            steps(line, Audience.LINE, 1),
            steps(business, Audience.BUSINESS, 1))
        .flatMap(one -> one)
        .toList();
    return new Schedule(since.or(LocalDate.EPOCH), steps, why);
  }

  private static Stream<Step> steps(String typed, Audience audience, int sign) {
    return Days.read("", typed, 0, LONGEST_AFTER) instanceof Accepted<List<Integer>>(var days)
        ? days.stream().map(one -> new Step(sign * one, audience))
        : Stream.of();
  }

  public DateInput sinceInput() {
    return DateInput.of("since", "From which day?").typed(since.again());
  }

  public Input beforeInput() {
    return input("owner-before", "Owner: how many working days before the day?", before);
  }

  public Input afterInput() {
    return input("owner-after", "Owner: how many working days after it?", after);
  }

  public Input lineInput() {
    return input("line", "The owner’s line: how many working days after it?", line);
  }

  public Input businessInput() {
    return input(
        "business", "Co-ordinator, or business manager: how many working days after it?", business);
  }

  public Textarea whyInput() {
    return Textarea.of("why", "Why is this chosen?").bold().rows(3).value(why);
  }

  private static Input input(String name, String label, String value) {
    return Input.of(name, label)
        .bold()
        .hint("Numbers with commas between them, like 10, 2")
        .width(20)
        .value(value);
  }
}
