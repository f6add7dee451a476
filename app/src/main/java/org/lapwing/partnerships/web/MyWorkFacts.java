package org.lapwing.partnerships.web;

import java.time.Clock;
import java.time.LocalDate;
import org.lapwing.partnerships.Waiting;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the first page shows. */
@Component
class MyWorkFacts {

  private final Waiting waiting;
  private final Notices notices;
  private final Drafts drafts;
  private final BankHolidays holidays;
  private final Clock clock;

  MyWorkFacts(Waiting waiting, Notices notices, Drafts drafts, BankHolidays holidays, Clock clock) {
    this.waiting = waiting;
    this.notices = notices;
    this.drafts = drafts;
    this.holidays = holidays;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public MyWorkPage page(String home) {
    return new MyWorkPage(
        home,
        LocalDate.now(clock),
        holidays.workingDays(),
        waiting.forMe(),
        notices.mine(),
        drafts.of(Viewer.person().person()));
  }
}
