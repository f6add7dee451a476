package org.lapwing.actions;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.actions.ColourRule.Reason;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the colour of actions, and why, by the rule of the day. */
@Service
@Transactional(readOnly = true)
public class Colours {

  private final ColourRules rules;
  private final BankHolidays holidays;

  Colours(ColourRules rules, BankHolidays holidays) {
    this.rules = rules;
    this.holidays = holidays;
  }

  /**
   * A colour and why.
   *
   * @param reasons at least one
   */
  public record Explained(Colour colour, List<Reason> reasons) {

    /** In one line. */
    public String because() {
      return String.join(" ", reasons.stream().map(Reason::because).toList());
    }
  }

  /** Which colour an action has on that day, with every reason for it. */
  public Explained explained(Action action, LocalDate today) {
    var reasons = rules.inForce().explain(Situation.of(action), today, holidays.workingDays());
    return new Explained(reasons.getFirst().colour(), reasons);
  }

  /** Which colour it has from when on, if nobody touches it. */
  public Forecast forecast(Action action) {
    return rules.inForce().forecast(Situation.of(action), holidays.workingDays());
  }
}
