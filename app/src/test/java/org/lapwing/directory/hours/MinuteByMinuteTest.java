package org.lapwing.directory.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.directory.hours.PaintedHours.at;
import static org.lapwing.directory.hours.PaintedHours.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.directory.hours.PaintedHours.Said;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.BankHolidays;

/**
 * A service with a rule of every kind, asked each minute of a day and a night what holds and until when, against the same
 * hours painted on a calendar. Good Friday of 2026 is the 3rd of April; the clock goes forward on the 29th of March and back
 * on the 25th of October; the 24th of June is proclaimed a holiday.
 */
class MinuteByMinuteTest {

  private static final String HOURS = String.join(
      "",
      "Mo-Th 08:30-17:00; Fr 08:30-16:30",
      "; Sa 22:00-02:30, Sa 09:00-13:00, Su 12:00-sunset",
      "; We[-1] 08:30-12:00",
      "; Aug Mo-Fr 09:00-13:00",
      "; week 20-21 Mo-Fr 07:00-19:00",
      "; 2026 Jun 10 10:00-11:00",
      "; Dec 24-26 10:00-12:00",
      "; PH off",
      "; easter -2 days 11:00-14:00",
      "; Mo-Fr 12:30-13:00 off",
      ", Tu 15:00-16:00 unknown \"team meeting\"",
      ", Th 18:00+",
      " || 17:00-23:00 unknown \"leave a message\"");

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate PROCLAIMED = LocalDate.of(2026, Month.JUNE, 24);
  private static final Predicate<LocalDate> SHIPPED = BankHolidays.asShipped()::isBankHoliday;
  private static final Predicate<LocalDate> HOLIDAYS = SHIPPED.or(PROCLAIMED::equals);

  /** Written down from the list that the government prints, and the proclaimed day. */
  private static final Set<LocalDate> PRINTED = Set.of(
      LocalDate.of(2026, 1, 1),
      LocalDate.of(2026, 4, 3),
      LocalDate.of(2026, 4, 6),
      LocalDate.of(2026, 5, 4),
      LocalDate.of(2026, 5, 25),
      LocalDate.of(2026, 8, 31),
      LocalDate.of(2026, 12, 25),
      LocalDate.of(2026, 12, 28),
      PROCLAIMED);

  private static final Duration AHEAD = Duration.ofDays(6);
  private static final Duration OF_THE_SUN = Duration.ofMinutes(4);

  private static final ToIntFunction<LocalDate> SUNSET = MinuteByMinuteTest::sunset;

  private final PaintedHours painted = painted();
  private Instant sure = Instant.MIN;

  @ParameterizedTest
  @CsvSource({
    "2026-04-07T00:00, a Tuesday",
    "2026-04-08T12:00, a Wednesday",
    "2026-04-09T12:00, a night of which nobody says when it ends",
    "2026-04-10T00:00, a Friday",
    "2026-04-11T12:00, a Saturday night",
    "2026-04-12T00:00, a Sunday",
    "2026-03-28T12:00, the clock goes forward",
    "2026-10-24T12:00, the clock goes back",
    "2026-04-02T12:00, before Good Friday",
    "2026-04-03T00:00, Good Friday",
    "2026-04-06T00:00, Easter Monday",
    "2026-06-24T00:00, a proclaimed holiday",
    "2026-04-29T00:00, a last Wednesday",
    "2026-05-11T00:00, a week by its number",
    "2026-08-03T00:00, a day in August",
    "2026-06-10T00:00, a date of one year",
    "2026-12-24T00:00, Christmas Eve",
    "2026-12-25T00:00, Christmas Day",
    "2026-12-28T00:00, the day instead of Boxing Day"
  })
  void every_minute_of_a_day_is_as_painted(LocalDateTime begins, String day) {
    assertThat(differences(HOURS, begins, HOLIDAYS).toList()).as(day).isEmpty();
  }

  /** Each would go unnoticed if nothing were compared. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-04-10T00:00 | Fr 08:30-16:30 | Fr 08:30-16:31",
        "2026-04-08T12:00 | Mo-Th | Mo-We",
        "2026-03-28T12:00 | 22:00-02:30 | 22:00-02:00",
        "2026-10-24T12:00 | 22:00-02:30 | 22:00-02:29",
        "2026-04-12T00:00 | 12:00-sunset | 12:00-(sunset+00:15)",
        "2026-04-29T00:00 | We[-1] | We[-2]",
        "2026-08-03T00:00 | Aug | Sep",
        "2026-05-11T00:00 | week 20-21 | week 21",
        "2026-06-10T00:00 | 2026 Jun | 2027 Jun",
        "2026-12-24T00:00 | Dec 24-26 | Dec 25-26",
        "2026-04-06T00:00 | ; PH off | ; Jan 01 off",
        "2026-04-03T00:00 | easter -2 days | easter -3 days",
        "2026-04-10T00:00 | 12:30-13:00 off | 12:30-12:59 off",
        "2026-04-07T00:00 | team meeting | meeting",
        "2026-04-07T00:00 | 16:00 unknown | 16:00 open",
        "2026-04-09T12:00 | Th 18:00+ | Th 18:00-23:00",
        "2026-04-07T00:00 | ' || 17:00-23:00' | ', 17:00-23:00'"
      })
  void a_rule_that_is_wrong_by_a_little_is_noticed(
      LocalDateTime begins, String right, String wrong) {
    assertThat(HOURS).contains(right);
    assertThat(differences(HOURS.replace(right, wrong), begins, HOLIDAYS).findFirst())
        .isPresent();
  }

  @Test
  void a_holiday_that_was_not_heard_of_is_noticed() {
    assertThat(differences(HOURS, PROCLAIMED.atStartOfDay(), SHIPPED).findFirst())
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-04T00:00", "2026-04-08T00:00"})
  void holidays_of_schools_leave_every_minute_of_a_day_unknown(LocalDateTime begins) {
    var hours = read("Mo-Fr 09:00-15:00; SH off");
    for (var minute = 0; minute < 1440; minute++) {
      var moment = begins.atZone(LONDON).toInstant().plusSeconds(60L * minute);
      assertThat(hours.state(moment, HOLIDAYS)).isEqualTo(State.UNKNOWN);
    }
  }

  private static PaintedHours painted() {
    var weekdays = on(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    return new PaintedHours()
        .instead(on(MONDAY, TUESDAY, WEDNESDAY, THURSDAY), at(8, 30), at(17, 0))
        .instead(on(FRIDAY), at(8, 30), at(16, 30))
        .instead(on(SATURDAY), at(22, 0), at(26, 30))
        .over(on(SATURDAY), at(9, 0), at(13, 0), "OPEN", "")
        .over(on(SUNDAY), at(12, 0), SUNSET, "OPEN", "")
        .instead(
            day -> day.getDayOfWeek() == WEDNESDAY && day.plusDays(7).getMonth() != day.getMonth(),
            at(8, 30),
            at(12, 0))
        .instead(weekdays.and(day -> day.getMonth() == Month.AUGUST), at(9, 0), at(13, 0))
        .instead(
            weekdays.and(between(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 24))),
            at(7, 0),
            at(19, 0))
        .instead(LocalDate.of(2026, 6, 10)::equals, at(10, 0), at(11, 0))
        .instead(
            between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 26)), at(10, 0), at(12, 0))
        .never(PRINTED::contains)
        .instead(LocalDate.of(2026, 4, 3)::equals, at(11, 0), at(14, 0))
        .over(weekdays, at(12, 30), at(13, 0), "CLOSED", "")
        .over(on(TUESDAY), at(15, 0), at(16, 0), "UNKNOWN", "team meeting")
        .over(on(THURSDAY), at(18, 0), at(28, 0), "UNKNOWN", "")
        .otherwise(_ -> true, at(17, 0), at(23, 0), "leave a message");
  }

  /** What differs, minute by minute; nothing is worked out before it is asked for. */
  private Stream<String> differences(
      String expression, LocalDateTime begins, Predicate<LocalDate> holidays) {
    var hours = read(expression);
    var first = begins.atZone(LONDON).toInstant();
    return IntStream.range(0, 1440)
        .mapToObj(minute -> first.plusSeconds(60L * minute))
        .flatMap(moment -> difference(hours.now(moment, holidays), moment).stream());
  }

  private Optional<String> difference(Now now, Instant moment) {
    var theirs = painted.at(moment);
    var ours = new Said(now.state().name(), note(now));
    if (isBySunset(moment)
        || (theirs.equals(ours) && areAlike(now.until(), change(moment, theirs)))) {
      return Optional.empty();
    }
    return Optional.of("%s: %s until %s, painted %s until %s"
        .formatted(
            moment.atZone(LONDON).toLocalDateTime(),
            ours,
            now.until(),
            theirs,
            change(moment, theirs)));
  }

  /** Minute after minute; where it changes next stays the same until it has come. */
  private @Nullable Instant change(Instant from, Said said) {
    if (from.isBefore(sure)) {
      return sure;
    }
    var last = from.plus(AHEAD);
    for (var moment = from; moment.isBefore(last); moment = moment.plusSeconds(60)) {
      if (!painted.at(moment).equals(said)) {
        sure = moment;
        return moment;
      }
    }
    return null;
  }

  private static boolean areAlike(@Nullable Instant ours, @Nullable Instant theirs) {
    return Objects.equals(ours, theirs)
        || (ours != null && theirs != null && isBySunset(ours) && isBySunset(theirs));
  }

  /** Two ways of reckoning the sun differ by a minute or two: around its setting nothing is compared. */
  private static boolean isBySunset(Instant moment) {
    var wall = LocalDateTime.ofInstant(moment, LONDON);
    var sets = wall.toLocalDate().atStartOfDay().plusMinutes(sunset(wall.toLocalDate()));
    return wall.getDayOfWeek() == SUNDAY
        && Duration.between(wall, sets).abs().compareTo(OF_THE_SUN) <= 0;
  }

  /** The almanac's way (Nautical Almanac Office, 1990), for 52.5° N 1.5° W. */
  private static int sunset(LocalDate day) {
    var west = -1.5 / 15;
    var time = day.getDayOfYear() + (18 - west) / 24;
    var mean = 0.9856 * time - 3.289;
    var longitude = mean + 1.916 * sine(mean) + 0.020 * sine(2 * mean) + 282.634;
    var ascension =
        Math.toDegrees(Math.atan2(0.91764 * sine(longitude), Math.cos(Math.toRadians(longitude))));
    var declination = Math.asin(0.39782 * sine(longitude));
    var latitude = Math.toRadians(52.5);
    var angle = Math.toDegrees(
        Math.acos((Math.cos(Math.toRadians(90.833)) - Math.sin(declination) * Math.sin(latitude))
            / (Math.cos(declination) * Math.cos(latitude))));
    var local = angle / 15 + ascension / 15 - 0.06571 * time - 6.622;
    var minutes = (int) Math.round(60 * ((local - west + 48) % 24));
    var offset = day.atTime(18, 0).atZone(LONDON).getOffset().getTotalSeconds() / 60;
    return minutes + offset;
  }

  private static double sine(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static Predicate<LocalDate> between(LocalDate first, LocalDate last) {
    return day -> !day.isBefore(first) && !day.isAfter(last);
  }

  private static String note(Now now) {
    return switch (now) {
      case Now.Open(var _, var note) -> note;
      case Now.Closed _ -> "";
      case Now.Unknown(var _, var note) -> note;
    };
  }

  private static OpeningHours read(String expression) {
    return ((Accepted<OpeningHours>) OpeningHours.read(expression)).value();
  }
}
