package org.lapwing.platform.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar that this version was shipped with; it never changes while we run, so a year is worked out once. */
public final class ShippedHolidays implements Predicate<LocalDate> {

  private final HolidayManager calendar =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  @Override
  public boolean test(LocalDate day) {
    return named(day.getYear()).containsKey(day);
  }

  /** What the day is called; blank if it is no bank holiday. */
  public String nameOf(LocalDate day) {
    return named(day.getYear()).getOrDefault(day, "");
  }

  /** The bank holidays of a year with what they are called; where two fall on a day, both. */
  Map<LocalDate, String> named(int year) {
    var known = years.get(year);
    return known == null ? years.computeIfAbsent(year, this::inYear) : known;
  }

  private Map<LocalDate, String> inYear(int year) {
    return holidays(year)
        .collect(Collectors.toUnmodifiableMap(
            Holiday::getDate,
            holiday -> holiday.getDescription(Locale.UK),
            (one, other) -> one + ", " + other));
  }

  private Stream<Holiday> holidays(int year) {
    return calendar.getHolidays(Year.of(year), "eng").stream()
        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE);
  }
}
