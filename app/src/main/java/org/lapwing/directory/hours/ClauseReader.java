package org.lapwing.directory.hours;

import ch.poole.openinghoursparser.Event;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.hours.Clause.Join;
import org.lapwing.directory.hours.Span.Edge;

/** Turns a rule as it was parsed into one that can be asked. */
final class ClauseReader {

  private ClauseReader() {}

  static Clause read(Rule parsed, Spelling spelled) {
    var tests = days(parsed);
    var modifier = parsed.getModifier();
    var note = modifier == null || modifier.getComment() == null
        ? ""
        : spelled.note(modifier.getComment());
    return new Clause(
        join(parsed),
        !tests.isEmpty(),
        DayTest.all(tests),
        spans(parsed.getTimes()),
        state(modifier),
        note);
  }

  private static List<DayTest> days(Rule parsed) {
    var tests = new ArrayList<DayTest>();
    if (parsed.getYears() != null) {
      tests.add(DayTest.any(parsed.getYears().stream().map(WideRanges::years).toList()));
    }
    if (parsed.getWeeks() != null) {
      tests.add(DayTest.any(parsed.getWeeks().stream().map(WideRanges::weeks).toList()));
    }
    if (parsed.getDates() != null) {
      tests.add(DayTest.any(parsed.getDates().stream().map(DateRanges::dates).toList()));
    }
    if (parsed.getHolidays() != null || parsed.getDays() != null) {
      tests.add(Weekdays.test(parsed.getHolidays(), parsed.getDays()));
    }
    return tests;
  }

  private static Join join(Rule parsed) {
    if (parsed.isFallBack()) {
      return Join.OTHERWISE;
    }
    return parsed.isAdditive() ? Join.ALSO : Join.INSTEAD;
  }

  /** Open unless it says otherwise; words alone leave it open what they mean. */
  private static State state(@Nullable RuleModifier modifier) {
    if (modifier == null) {
      return State.OPEN;
    }
    return switch (modifier.getModifier()) {
      case OPEN -> State.OPEN;
      case CLOSED, OFF -> State.CLOSED;
      case UNKNOWN -> State.UNKNOWN;
      case null -> State.UNKNOWN;
    };
  }

  private static List<Span> spans(@Nullable List<TimeSpan> times) {
    return times == null
        ? List.of(Span.ALL_DAY)
        : times.stream().map(ClauseReader::span).toList();
  }

  private static Span span(TimeSpan time) {
    var isPoint = time.getEnd() < 0 && time.getEndEvent() == null && !time.isOpenEnded();
    if (isPoint || time.getInterval() > 0) {
      throw new NotHours("The hours must say from when to when");
    }
    if (time.getStartEvent() == null && time.getStart() >= Span.DAY) {
      throw new NotHours("Hours must begin before midnight");
    }
    if (time.getEnd() > 2 * Span.DAY) {
      throw new NotHours("Hours must end by midnight of the next day");
    }
    var from = edge(time.getStartEvent(), time.getStart());
    var to = time.getEnd() < 0 && time.getEndEvent() == null
        ? from
        : edge(time.getEndEvent(), time.getEnd());
    return new Span(from, to, time.isOpenEnded());
  }

  private static Edge edge(@Nullable VariableTime event, int minutes) {
    return event == null ? Edge.at(minutes) : new Edge(moment(event.getEvent()), event.getOffset());
  }

  private static Sun.Moment moment(Event event) {
    return switch (event) {
      case DAWN -> Sun.Moment.DAWN;
      case SUNRISE -> Sun.Moment.SUNRISE;
      case SUNSET -> Sun.Moment.SUNSET;
      case DUSK -> Sun.Moment.DUSK;
    };
  }
}
