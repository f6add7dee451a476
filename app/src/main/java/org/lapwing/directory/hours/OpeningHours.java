package org.lapwing.directory.hours;

import static org.lapwing.kernel.InWords.LONDON;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;

/**
 * When something is open: an {@code opening_hours} expression of OpenStreetMap, read once and asked often. It goes by the
 * clock on the wall in London, also in the nights when that clock changes.
 *
 * @param expression as it is stored
 */
public record OpeningHours(String expression, List<Clause> rules) {

  private static final int DAYS_AHEAD = 370;

  private static final int USUAL = 200;
  private static final int REMEMBERED = 2_000;
  private static final Cache<String, Outcome<OpeningHours>> READ =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  public OpeningHours {
    rules = List.copyOf(rules);
  }

  /** Reads an expression; refused with what is wrong in it. Services share most of theirs, so those are read once. */
  public static Outcome<OpeningHours> read(String expression) {
    return expression.length() > USUAL
        ? readAnew(expression)
        : READ.get(expression, OpeningHours::readAnew);
  }

  private static Outcome<OpeningHours> readAnew(String expression) {
    try {
      return Outcome.accepted(new OpeningHours(expression, Reading.rules(expression)));
    } catch (NotHours wrong) {
      return Outcome.refused("hours", wrong.getMessage());
    }
  }

  /** What holds at that moment and until when, as far as a year ahead. */
  public Now now(Instant moment, Predicate<LocalDate> bankHoliday) {
    var holds = at(moment, bankHoliday);
    var until = change(moment, holds, bankHoliday);
    return switch (holds.state()) {
      case OPEN -> new Now.Open(until, holds.note());
      case CLOSED ->
        new Now.Closed(
            until, until == null ? State.CLOSED : at(until, bankHoliday).state());
      case UNKNOWN -> new Now.Unknown(until, holds.note());
    };
  }

  /** What holds at that moment. */
  public State state(Instant moment, Predicate<LocalDate> bankHoliday) {
    return at(moment, bankHoliday).state();
  }

  /** What holds, and what the hours say about it in words. */
  record Held(State state, String note) {}

  Held at(Instant moment, Predicate<LocalDate> bankHoliday) {
    return at(LocalDateTime.ofInstant(moment, LONDON), bankHoliday);
  }

  /** What holds when the clock on the wall shows this. */
  Held at(LocalDateTime wall, Predicate<LocalDate> bankHoliday) {
    var minute = wall.getHour() * 60 + wall.getMinute();
    var hits = new ArrayList<Hit>();
    for (var back = 0; back <= 2; back++) {
      var day = wall.toLocalDate().minusDays(back);
      hits.addAll(hits(day, minute + back * Span.DAY, bankHoliday));
    }
    return held(hits);
  }

  private record Hit(int order, Clause rule, State state) {}

  private List<Hit> hits(LocalDate day, int minute, Predicate<LocalDate> bankHoliday) {
    var hits = new ArrayList<Hit>();
    for (var order : speaking(day, bankHoliday)) {
      var rule = ruleOn(day, order, bankHoliday);
      for (var span : rule.spans()) {
        var state = span.at(day, minute, rule.state());
        if (state != null) {
          hits.add(new Hit(order, rule, state));
        }
      }
    }
    return hits;
  }

  /** Which rules speak of a day, after later ones have taken the place of earlier ones. */
  private List<Integer> speaking(LocalDate day, Predicate<LocalDate> bankHoliday) {
    var orders = new ArrayList<Integer>();
    for (var order = 0; order < rules.size(); order++) {
      var rule = rules.get(order);
      if (rule.days().fit(day, bankHoliday) != Fit.NO) {
        if (order > 0 && rule.replaces(rules.get(order - 1))) {
          orders.clear();
        }
        orders.add(order);
      }
    }
    return orders;
  }

  /** The rule; on a day of which we do not know whether it speaks, all that it would say is not known. */
  private Clause ruleOn(LocalDate day, int order, Predicate<LocalDate> bankHoliday) {
    var rule = rules.get(order);
    return rule.days().fit(day, bankHoliday) == Fit.YES ? rule : rule.surely(State.UNKNOWN);
  }

  /** The last rule that says something decides, except that a fallback decides only where nobody would answer. */
  private static Held held(List<Hit> hits) {
    var held = new Held(State.CLOSED, "");
    var by = -1;
    hits.sort((one, other) -> Integer.compare(one.order(), other.order()));
    for (var hit : hits) {
      var otherwise = hit.rule().join() == Clause.Join.OTHERWISE;
      var decided = otherwise && held.state() != State.CLOSED;
      var better = by == hit.order() && held.state() == State.OPEN;
      if (!decided && !better) {
        held = new Held(hit.state(), hit.rule().note());
        by = hit.order();
      }
    }
    return held;
  }

  private @Nullable Instant change(Instant from, Held held, Predicate<LocalDate> bankHoliday) {
    if (rules.stream().noneMatch(Clause::everChanges)) {
      return null;
    }
    var first = LocalDate.ofInstant(from, LONDON);
    for (var ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
      for (var moment : moments(first.plusDays(ahead), bankHoliday)) {
        if (moment.isAfter(from) && !at(moment, bankHoliday).equals(held)) {
          return moment;
        }
      }
    }
    return null;
  }

  /** The moments of a day at which something may change, in order. */
  private List<Instant> moments(LocalDate day, Predicate<LocalDate> bankHoliday) {
    var minutes = new java.util.TreeSet<Integer>(List.of(0));
    for (var back = 0; back <= 2; back++) {
      var before = day.minusDays(back);
      for (var order : speaking(before, bankHoliday)) {
        for (var span : ruleOn(before, order, bankHoliday).spans()) {
          for (var edge : List.of(span.begins(before), span.ends(before), span.mayEnd(before))) {
            minutes.add(edge - back * Span.DAY);
          }
        }
      }
    }
    return WallClock.moments(
        day,
        minutes.subSet(0, Span.DAY).stream()
            .map(minute -> LocalTime.of(minute / 60, minute % 60))
            .toList());
  }
}
