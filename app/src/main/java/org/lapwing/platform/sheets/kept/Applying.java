package org.lapwing.platform.sheets.kept;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.AskedJob.Progress;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.sheets.SheetChange;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.SheetRegister.Rules;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.compare.AsWritten;
import org.lapwing.platform.sheets.compare.ComparedRow;
import org.lapwing.platform.sheets.compare.Difference;
import org.lapwing.platform.sheets.kept.Back.Fate;
import org.lapwing.platform.sheets.kept.Back.Result;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies what was chosen, each row in a transaction of its own: all that was chosen of it, or nothing. */
@Component
public class Applying {

  private static final int TELL_EVERY = 20;

  private final BackStore store;
  private final ResultStore results;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Applying(
      BackStore store, ResultStore results, PlatformTransactionManager transactions, Clock clock) {
    this.store = store;
    this.results = results;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** As the person now acting. What was done before, by another run of the same, is left out. */
  public void apply(Back back, SheetRegister register, Progress progress) {
    var rows = back.chosenRows();
    var rules = register.rules(
        rows.stream().map(ComparedRow::id).flatMap(Stream::ofNullable).toList());
    for (var index = 0; index < rows.size(); index++) {
      if (index % TELL_EVERY == 0) {
        progress.done(index, rows.size());
      }
      apply(back, rows.get(index), register, rules);
    }
    progress.done(rows.size(), rows.size());
    transaction.executeWithoutResult(_ -> store.done(back.id(), clock.instant()));
  }

  private void apply(Back back, ComparedRow row, SheetRegister register, Rules rules) {
    Optional<Result> undone;
    try {
      undone = transaction.execute(status -> {
        if (!results.isNext(back.id(), row.place())) {
          return Optional.empty();
        }
        var result = done(back, row, register, rules);
        if (result.fate() == Fate.APPLIED) {
          results.add(back.id(), result);
          return Optional.empty();
        }
        status.setRollbackOnly();
        return Optional.of(result);
      });
    } catch (OptimisticLockingFailureException changed) {
      undone = Optional.of(
          new Result(row.place(), Fate.MEANWHILE, "Somebody changed it at the same moment"));
    } catch (NotFound gone) {
      undone = Optional.of(new Result(row.place(), Fate.REFUSED, "It is not here any more"));
    }
    if (undone != null) {
      undone.ifPresent(
          result -> transaction.executeWithoutResult(_ -> results.add(back.id(), result)));
    }
  }

  private static Result done(Back back, ComparedRow row, SheetRegister register, Rules rules) {
    if (row.id() == null) {
      return added(back, row, register, rules);
    }
    var now = register.held(row.id()).map(AsWritten::of).orElseThrow(NotFound::new);
    var chosen = row.differences().stream()
        .filter(one -> back.chosen().contains(row.code(one.key())))
        .toList();
    var meanwhile = meanwhile(chosen, now);
    if (meanwhile.isPresent()) {
      return new Result(row.place(), Fate.MEANWHILE, meanwhile.get());
    }
    var cells = new LinkedHashMap<String, String>();
    chosen.stream()
        .filter(one -> !now.cell(one.key()).equals(one.file()))
        .forEach(one -> cells.put(one.key(), one.file()));
    if (cells.isEmpty()) {
      return new Result(row.place(), Fate.APPLIED, "It stands here already");
    }
    var refusals = rules.against(now, cells);
    return refusals.isEmpty()
        ? result(row, register.apply(now, change(back, row, cells)))
        : refused(row, refusals);
  }

  private static Result added(Back back, ComparedRow row, SheetRegister register, Rules rules) {
    var cells = new LinkedHashMap<String, String>();
    row.differences().forEach(one -> cells.put(one.key(), one.file()));
    var refusals = rules.againstNew(cells);
    return refusals.isEmpty()
        ? result(row, register.add(change(back, row, cells)))
        : refused(row, refusals);
  }

  private static Optional<String> meanwhile(List<Difference> chosen, SheetRow now) {
    return chosen.stream()
        .filter(one -> !now.cell(one.key()).equals(one.here()))
        .filter(one -> !now.cell(one.key()).equals(one.file()))
        .findFirst()
        .map(one -> "“%s” was changed after you gave the file back. Give it back again to see both"
            .formatted(one.heading()));
  }

  private static SheetChange change(Back back, ComparedRow row, Map<String, String> cells) {
    var out = back.compared().takenAt();
    var seed = "%s %d".formatted(back.id(), row.place());
    return new SheetChange(
        cells,
        "From a spreadsheet taken out on %s.".formatted(InWords.date(InWords.dayOf(out))),
        UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
  }

  private static Result result(ComparedRow row, org.lapwing.kernel.Outcome<String> outcome) {
    return switch (outcome) {
      case Accepted<String>(var said) -> new Result(row.place(), Fate.APPLIED, said);
      case Refused<String>(var because) -> refused(row, List.of(because));
    };
  }

  private static Result refused(ComparedRow row, List<Refusal> because) {
    return new Result(row.place(), Fate.REFUSED, because.getFirst().message());
  }
}
