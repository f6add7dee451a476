package org.lapwing.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked, by which right and by when: editions of reference data. */
@Service
@Transactional(readOnly = true)
public class Asking {

  private final RequestRules rules;
  private final BankHolidays holidays;
  private final Clock clock;

  Asking(RequestRules rules, BankHolidays holidays, Clock clock) {
    this.rules = rules;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** The rule for those who are asked today. */
  public ChasingRule rule() {
    return rules.on(today());
  }

  /** The rule under which a request began. */
  public ChasingRule rule(Request request) {
    return rules.on(request.asked().ruleSince());
  }

  /** The day that is proposed for an answer to what is asked today. */
  public LocalDate proposed() {
    return rule().proposed(today(), days());
  }

  /** By which rights agencies may be asked today. */
  public List<Gateway> gateways() {
    return rules.gatewaysOn(today());
  }

  /** By which right a request was made. */
  public Gateway gateway(Request request) {
    return rules.gateway(request.asked().gateway());
  }

  /** What a request asks, in order. */
  public List<Question> questions(Request request) {
    return rules.questions(request.asked().questionSet());
  }

  public WorkingDays days() {
    return holidays.workingDays();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
