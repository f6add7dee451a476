package org.lapwing.directory.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Hours as somebody would paint them on a calendar: rule by rule, each minute of each of its days in turn. It reads no
 * expression and shares nothing with what it is compared with.
 */
final class PaintedHours {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int DAY = 1440;
  private static final Said CLOSED = new Said("CLOSED", "");

  /** What is painted on a minute. */
  record Said(String state, String note) {}

  /**
   * A rule.
   *
   * @param wipes whether what was painted for its days is wiped away first
   * @param fallback whether it paints only minutes that would be closed
   * @param from minutes after the midnight with which the day begins
   */
  private record Brush(
      Predicate<LocalDate> days,
      boolean wipes,
      boolean fallback,
      ToIntFunction<LocalDate> from,
      ToIntFunction<LocalDate> to,
      Said said) {}

  private record Dab(int brush, boolean fallback, Said said) {}

  private final List<Brush> brushes = new ArrayList<>();
  private final Map<LocalDate, Map<Integer, List<Dab>>> painted = new HashMap<>();

  static Predicate<LocalDate> on(DayOfWeek... days) {
    return day -> List.of(days).contains(day.getDayOfWeek());
  }

  static ToIntFunction<LocalDate> at(int hour, int minute) {
    return _ -> hour * 60 + minute;
  }

  /** In place of what was painted for these days. */
  PaintedHours instead(
      Predicate<LocalDate> days, ToIntFunction<LocalDate> from, ToIntFunction<LocalDate> to) {
    return paint(new Brush(days, true, false, from, to, new Said("OPEN", "")));
  }

  /** Beside what was painted for these days, or over a part of it. */
  PaintedHours over(
      Predicate<LocalDate> days,
      ToIntFunction<LocalDate> from,
      ToIntFunction<LocalDate> to,
      String state,
      String note) {
    return paint(new Brush(days, false, false, from, to, new Said(state, note)));
  }

  /** Closed all day, and the night that would begin then. */
  PaintedHours never(Predicate<LocalDate> days) {
    return paint(new Brush(days, true, false, at(0, 0), at(24, 0), CLOSED));
  }

  PaintedHours otherwise(
      Predicate<LocalDate> days,
      ToIntFunction<LocalDate> from,
      ToIntFunction<LocalDate> to,
      String note) {
    return paint(new Brush(days, false, true, from, to, new Said("UNKNOWN", note)));
  }

  private PaintedHours paint(Brush brush) {
    brushes.add(brush);
    return this;
  }

  Said at(Instant moment) {
    var wall = LocalDateTime.ofInstant(moment, LONDON);
    var minute = wall.getHour() * 60 + wall.getMinute();
    var dabs = new ArrayList<Dab>();
    dabs.addAll(dabs(wall.toLocalDate().minusDays(1), minute + DAY));
    dabs.addAll(dabs(wall.toLocalDate(), minute));
    var top = CLOSED;
    for (var number = 0; number < brushes.size(); number++) {
      for (var dab : dabs) {
        if (dab.brush() == number && (!dab.fallback() || top.state().equals("CLOSED"))) {
          top = dab.said();
        }
      }
    }
    return top;
  }

  private List<Dab> dabs(LocalDate day, int minute) {
    return painted.computeIfAbsent(day, this::painted).getOrDefault(minute, List.of());
  }

  private Map<Integer, List<Dab>> painted(LocalDate day) {
    var minutes = new HashMap<Integer, List<Dab>>();
    for (var number = 0; number < brushes.size(); number++) {
      var brush = brushes.get(number);
      if (!brush.days().test(day)) {
        continue;
      }
      if (brush.wipes()) {
        minutes.clear();
      }
      for (var minute = brush.from().applyAsInt(day);
          minute < brush.to().applyAsInt(day);
          minute++) {
        minutes
            .computeIfAbsent(minute, _ -> new ArrayList<>())
            .add(new Dab(number, brush.fallback(), brush.said()));
      }
    }
    return minutes;
  }
}
