package org.lapwing.platform;

import java.time.LocalDate;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.holidays.ShippedHolidays;

/** The bank holidays of England and Wales. */
public interface BankHolidays {

  boolean isBankHoliday(LocalDate day);

  /** What a bank holiday is called, such as "Good Friday"; blank for any other day. */
  default String nameOf(LocalDate day) {
    return isBankHoliday(day) ? "Bank holiday" : "";
  }

  /** As this version was shipped, for tools and tests that have no database. */
  static BankHolidays asShipped() {
    var shipped = new ShippedHolidays();
    return new BankHolidays() {
      @Override
      public boolean isBankHoliday(LocalDate day) {
        return shipped.test(day);
      }

      @Override
      public String nameOf(LocalDate day) {
        return shipped.nameOf(day);
      }
    };
  }

  /** The days on which statutory clocks run. */
  default WorkingDays workingDays() {
    return new WorkingDays(this::isBankHoliday);
  }
}
