package org.lapwing.actions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.ActionStore.Coloured;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works every colour out anew where another rule has begun or a bank holiday was proclaimed, 500 actions at a time. */
@Component
class Recolouring implements RecurringJob {

  private final ActionStore store;
  private final ColourRules rules;
  private final BankHolidays holidays;
  private final AllPartnerships partnerships;
  private final TransactionTemplate transaction;

  Recolouring(
      ActionStore store,
      ColourRules rules,
      BankHolidays holidays,
      AllPartnerships partnerships,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.rules = rules;
    this.holidays = holidays;
    this.partnerships = partnerships;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "recolour-actions";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public void run() {
    partnerships.ids().forEach(this::recolour);
  }

  private void recolour(PartnershipId partnership) {
    new Viewer.Job(partnership, name()).run(() -> {
      var last = Optional.of(new UUID(0, 0));
      while (last.isPresent()) {
        var after = last.get();
        last =
            Optional.ofNullable(transaction.execute(_ -> next(after))).flatMap(Recolouring::lastOf);
      }
    });
  }

  private List<Coloured> next(UUID after) {
    var some = store.after(after);
    var rule = rules.inForce();
    var days = holidays.workingDays();
    for (var one : some) {
      var forecast = rule.forecast(Situation.of(one.action()), days);
      if (!forecast.equals(one.forecast())) {
        store.recolour(one, forecast);
      }
    }
    return some;
  }

  private static Optional<UUID> lastOf(List<Coloured> some) {
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(some.getLast().action().id().value());
  }
}
