package org.lapwing.platform.sheets.kept;

import java.time.Clock;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.AskedJob;
import org.lapwing.platform.sheets.OnBehalf;
import org.lapwing.platform.sheets.SheetRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies large files for those who asked, with the rights that they have at that moment. */
@Component
public class ApplySheets implements AskedJob {

  public static final String NAME = "apply-sheets";

  private final BackStore store;
  private final Applying applying;
  private final ObjectProvider<SheetRegister> registers;
  private final OnBehalf people;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ApplySheets(
      BackStore store,
      Applying applying,
      ObjectProvider<SheetRegister> registers,
      OnBehalf people,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.applying = applying;
    this.registers = registers;
    this.people = people;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Applying what was chosen of a spreadsheet";
  }

  @Override
  public String run(Progress progress) {
    var applied = waiting().stream().mapToInt(back -> apply(back, progress)).sum();
    return applied == 0
        ? "It has been applied already."
        : "%s gone through. Its page says what became of each."
            .formatted(InWords.count(applied, "row was", "rows were"));
  }

  private int apply(Back back, Progress progress) {
    var register = registers.stream()
        .filter(one -> one.key().equals(back.line().register()))
        .findFirst();
    var person = people.of(back.readBy());
    if (register.isEmpty() || person.isEmpty()) {
      transaction.executeWithoutResult(_ -> store.done(back.id(), clock.instant()));
      return 0;
    }
    person.get().run(() -> applying.apply(back, register.get(), progress));
    return back.chosenRows().size();
  }

  private List<Back> waiting() {
    var asked = transaction.execute(
        _ -> store.asked().stream().flatMap(id -> store.find(id).stream()).toList());
    return asked == null ? List.of() : asked;
  }
}
