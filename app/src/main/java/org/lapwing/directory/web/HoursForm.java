package org.lapwing.directory.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.hours.ClockTime;
import org.lapwing.directory.hours.OnBankHolidays;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.hours.Times;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * Hours as somebody filled them in: nobody ever types an expression.
 *
 * @param when one of {@code times}, {@code always}, {@code out}, {@code not-said}, {@code keep}
 * @param holidays one of {@code closed}, {@code usual}, {@code other}, {@code not-known}
 * @param typed what stands in each field, by its name
 */
public record HoursForm(String when, String holidays, Map<String, String> typed) {

  static final HoursForm NOTHING = new HoursForm("", "", Map.of());

  private static final String HOLIDAY = "holiday";

  static HoursForm typed(Map<String, String> fields) {
    return new HoursForm(
        fields.getOrDefault("when", ""), fields.getOrDefault("holidays", ""), Map.copyOf(fields));
  }

  /** The form as it shows hours that are stored. */
  static HoursForm of(PhoneHours hours) {
    return switch (hours) {
      case PhoneHours.OutOfHours _ -> new HoursForm("out", "", Map.of());
      case PhoneHours.NotSaid _ -> new HoursForm("not-said", "", Map.of());
      case PhoneHours.At(var at)
      when at.expression().equals("24/7") -> new HoursForm("always", "", Map.of());
      case PhoneHours.At(var at) ->
        WeekHours.of(at.expression())
            .map(HoursForm::of)
            .orElseGet(() -> new HoursForm("keep", "", Map.of()));
    };
  }

  /** How the fields of a day begin. */
  public static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  public String text(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is wrong; empty when the form can be read. */
  List<Refusal> faults() {
    var faults = new ArrayList<Refusal>();
    if (!List.of("times", "always", "out", "not-said", "keep").contains(when)) {
      faults.add(new Refusal("when", "Choose when this number answers"));
    }
    if (when.equals("times")) {
      for (var day : DayOfWeek.values()) {
        fault(name(day), day == DayOfWeek.MONDAY).ifPresent(faults::add);
      }
      if (faults.isEmpty() && days().isEmpty()) {
        faults.add(new Refusal("monday-from", "Enter the times for at least one day"));
      }
      holidayFault().ifPresent(faults::add);
    }
    return faults;
  }

  /**
   * The hours.
   *
   * @param before what is stored, for whoever chose to leave it as it is
   */
  PhoneHours read(PhoneHours before) {
    return switch (when) {
      case "keep" -> before;
      case "out" -> new PhoneHours.OutOfHours();
      case "always" -> at("24/7");
      case "times" -> at(new WeekHours(days(), onHolidays()).expression());
      default -> new PhoneHours.NotSaid();
    };
  }

  private static PhoneHours at(String expression) {
    return switch (OpeningHours.read(expression)) {
      case Accepted<OpeningHours>(var hours) -> new PhoneHours.At(hours);
      case Refused<OpeningHours>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }

  private Map<DayOfWeek, Times> days() {
    var days = new EnumMap<DayOfWeek, Times>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      times(name(day)).ifPresent(times -> days.put(day, times));
    }
    return days;
  }

  private OnBankHolidays onHolidays() {
    return switch (holidays) {
      case "closed" -> new OnBankHolidays.Closed();
      case "usual" -> new OnBankHolidays.AsUsual();
      case "other" ->
        times(HOLIDAY)
            .<OnBankHolidays>map(OnBankHolidays.At::new)
            .orElseGet(OnBankHolidays.NotKnown::new);
      default -> new OnBankHolidays.NotKnown();
    };
  }

  private Optional<Refusal> fault(String name, boolean first) {
    var from = text(name + "-from").strip();
    var to = text(name + "-to").strip();
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    return times(name).isPresent()
        ? Optional.empty()
        : Optional.of(new Refusal(
            name + "-from",
            "Enter both times for %s, like 8:30am and 5pm%s"
                .formatted(capital(name), first ? ", or leave both empty" : "")));
  }

  private Optional<Refusal> holidayFault() {
    if (!List.of("closed", "usual", "other", "not-known").contains(holidays)) {
      return Optional.of(new Refusal("holidays", "Choose what holds on bank holidays"));
    }
    return holidays.equals("other") && times(HOLIDAY).isEmpty()
        ? Optional.of(
            new Refusal(HOLIDAY + "-from", "Enter both times for bank holidays, like 10am and 4pm"))
        : Optional.empty();
  }

  private Optional<Times> times(String name) {
    return ClockTime.read(text(name + "-from"))
        .flatMap(from -> ClockTime.read(text(name + "-to")).map(to -> new Times(from, to)));
  }

  private static HoursForm of(WeekHours week) {
    var typed = new java.util.HashMap<String, String>();
    week.days().forEach((day, times) -> put(typed, name(day), times));
    var holidays = switch (week.bankHolidays()) {
      case OnBankHolidays.Closed _ -> "closed";
      case OnBankHolidays.AsUsual _ -> "usual";
      case OnBankHolidays.NotKnown _ -> "not-known";
      case OnBankHolidays.At(var times) -> {
        put(typed, HOLIDAY, times);
        yield "other";
      }
    };
    return new HoursForm("times", holidays, Map.copyOf(typed));
  }

  private static void put(Map<String, String> typed, String name, Times times) {
    typed.put(name + "-from", ClockTime.words(times.from()));
    typed.put(name + "-to", ClockTime.words(times.to()));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
