package org.lapwing.platform;

import java.time.LocalDate;
import org.lapwing.kernel.WorkingDays;

/** The bank holidays of England and Wales. */
public interface BankHolidays {

  boolean isBankHoliday(LocalDate day);

  /** The days on which statutory clocks run. */
  default WorkingDays workingDays() {
    return new WorkingDays(this::isBankHoliday);
  }
}
