package org.lapwing.platform;

import java.time.LocalDate;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.holidays.ShippedHolidays;

/** The bank holidays of England and Wales. */
public interface BankHolidays {

  boolean isBankHoliday(LocalDate day);

  /** As this version was shipped, for tools and tests that have no database. */
  static BankHolidays asShipped() {
    return new ShippedHolidays()::test;
  }

  /** The days on which statutory clocks run. */
  default WorkingDays workingDays() {
    return new WorkingDays(this::isBankHoliday);
  }
}
