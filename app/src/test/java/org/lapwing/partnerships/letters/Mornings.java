package org.lapwing.partnerships.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Mail;
import org.lapwing.platform.ScopedClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the letters of a morning that a test chooses, to a mail of its own. */
public final class Mornings {

  private static final DailyLetter.Setting HERE =
      new DailyLetter.Setting("http://localhost", java.time.LocalTime.of(7, 0));

  private final BeanFactory beans;

  public Mornings(BeanFactory beans) {
    this.beans = beans;
  }

  /** Runs the job as if it were eight in the morning of that day. */
  public void write(LocalDate day, PartnershipId partnership, Mail mail) {
    var then = day.atTime(8, 0).atZone(InWords.LONDON).toInstant();
    var press = new DailyLetter.Press(
        () -> List.of(partnership),
        beans.getBean(BankHolidays.class),
        mail,
        Clock.fixed(then, InWords.LONDON),
        beans.getBean(TransactionTemplate.class));
    var job = new DailyLetter(
        beans.getBean(Readers.class),
        beans.getBean(Counting.class),
        beans.getBeanProvider(LetterLines.class),
        press,
        HERE);
    ScopedClock.at(then, job::run);
  }
}
