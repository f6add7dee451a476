package org.lapwing.platform.holidays.web;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.holidays.Proclamations.Day;

/** All that holidays.jte may know. */
public record HolidaysPage(String here, List<Day> days, boolean mayProclaim) {

  public String day(Day one) {
    return InWords.day(one.day());
  }

  /** Where it comes from. */
  public String from(Day one) {
    return one.source().isBlank() ? "The calendar this version came with" : one.source();
  }
}
