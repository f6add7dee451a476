package org.lapwing.directory.hours;

import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.temporal.IsoFields;

/** Years and weeks of the year. */
final class WideRanges {

  private static final int WEEKS = 53;
  private static final int HALF = 26;

  private WideRanges() {}

  static DayTest years(YearRange range) {
    var from = range.getStartYear();
    var to = range.getEndYear() > 0 ? range.getEndYear() : range.isOpenEnded() ? 9999 : from;
    if (to < from || (range.getEndYear() > 0 && to == from)) {
      throw new NotHours("A range of years must end after it begins");
    }
    var step = step(range.getInterval(), to - from);
    return DayTest.of(day -> isIn(day.getYear(), from, to, step));
  }

  static DayTest weeks(WeekRange range) {
    var from = range.getStartWeek();
    var to = range.getEndWeek() > 0 ? range.getEndWeek() : from;
    if (from < 1 || to > WEEKS) {
      throw new NotHours("Weeks are numbered from 1 to 53");
    }
    if (to < from) {
      throw new NotHours("A range of weeks must end after it begins");
    }
    var step = step(range.getInterval(), HALF);
    return DayTest.of(day -> isIn(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), from, to, step));
  }

  /** Every how many; 1 where nothing is said, which nobody needs to say. */
  static int step(int interval, int most) {
    if (interval <= 0) {
      return 1;
    }
    if (interval == 1 || interval > most) {
      throw new NotHours("“Every so many” must be more than 1 and within its range");
    }
    return interval;
  }

  static boolean isIn(int value, int from, int to, int step) {
    return value >= from && value <= to && (value - from) % step == 0;
  }
}
