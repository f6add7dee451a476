package org.lapwing.platform.sheets.compare;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.files.Carrier;
import org.lapwing.platform.sheets.files.ReadSheet;
import org.lapwing.platform.sheets.files.RowMarks;
import org.lapwing.platform.sheets.kept.Out;
import org.lapwing.platform.sheets.kept.OutStore;
import org.springframework.stereotype.Component;

/** Fetches what a file is to be compared with: what went out, and what stands here now. */
@Component
public class SheetComparison {

  private final OutStore outs;
  private final RowMarks marks;
  private final Clock clock;

  SheetComparison(OutStore outs, RowMarks marks, Clock clock) {
    this.outs = outs;
    this.marks = marks;
    this.clock = clock;
  }

  /** Compares within the current transaction; refuses a file that was not taken out of this register here. */
  public Outcome<Compared> compare(SheetRegister register, ReadSheet sheet) {
    if (!sheet.register().isEmpty() && !sheet.register().equals(register.key())) {
      return Outcome.refused(
          "file", "The selected file is of another register. Give it back where it was taken out");
    }
    var said =
        carriers(sheet).map(Carrier::out).collect(Collectors.toCollection(LinkedHashSet::new));
    if (sheet.out() != null) {
      said.add(sheet.out());
    }
    var known = outs.these(register.key(), said);
    return main(sheet, known)
        .map(main -> Outcome.accepted(compare(register, sheet, main, known)))
        .orElseGet(
            () -> Outcome.refused(
                "file",
                "The selected file was not taken out of this register here. Take a spreadsheet out and change that"));
  }

  private Compared compare(SheetRegister register, ReadSheet sheet, Out main, List<Out> known) {
    var ids = Stream.concat(
            main.rows().stream().map(SheetRow::id), carriers(sheet).map(Carrier::id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    var columns = register.columns();
    var here = register.these(ids).stream()
        .map(AsWritten::of)
        .collect(Collectors.toMap(SheetRow::id, Function.identity()));
    return Comparing.compare(
        new Comparing.Sides(sheet, main, known, here),
        columns,
        register.rules(here.keySet()),
        marks,
        clock.instant());
  }

  /** The one that the file names, or the one from which most rows come. */
  private static Optional<Out> main(ReadSheet sheet, List<Out> known) {
    var rows = carriers(sheet).collect(Collectors.groupingBy(Carrier::out, Collectors.counting()));
    return known.stream()
        .filter(out -> out.id().equals(sheet.out()))
        .findFirst()
        .or(() ->
            known.stream().max(Comparator.comparingLong(out -> rows.getOrDefault(out.id(), 0L))));
  }

  private static Stream<Carrier> carriers(ReadSheet sheet) {
    return sheet.rows().stream().map(ReadSheet.Row::carrier).flatMap(Stream::ofNullable);
  }
}
