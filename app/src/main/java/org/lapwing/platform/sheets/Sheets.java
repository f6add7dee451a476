package org.lapwing.platform.sheets;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.sheets.compare.AsWritten;
import org.lapwing.platform.sheets.compare.Compared;
import org.lapwing.platform.sheets.compare.SheetComparison;
import org.lapwing.platform.sheets.files.ReadSheet;
import org.lapwing.platform.sheets.files.SheetReading;
import org.lapwing.platform.sheets.files.WrittenSheet;
import org.lapwing.platform.sheets.kept.Back;
import org.lapwing.platform.sheets.kept.BackStore;
import org.lapwing.platform.sheets.kept.Out;
import org.lapwing.platform.sheets.kept.OutStore;
import org.lapwing.platform.workbook.ReadWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers as spreadsheets: taken out, given back, compared, and chosen from. What a file may change its register decides. */
@Service
@Transactional
public class Sheets {

  /** What the trail calls it. */
  public static final String KIND = "sheet";

  /** The most that a file may have. */
  public static final int LARGEST = 30 * 1024 * 1024;

  /** The most rows that go out in one file. */
  public static final int MOST_ROWS = 10_000;

  private static final String FIELD = "file";

  private final OutStore outs;
  private final BackStore backs;
  private final WrittenSheet written;
  private final SheetComparison comparison;
  private final Around around;

  Sheets(
      OutStore outs,
      BackStore backs,
      WrittenSheet written,
      SheetComparison comparison,
      Around around) {
    this.outs = outs;
    this.backs = backs;
    this.written = written;
    this.comparison = comparison;
    this.around = around;
  }

  /** What else is needed. */
  @Component
  record Around(Files files, Trail trail, Clock clock) {}

  /** The rows that an address of the register asks for, as a file; what went out is remembered. */
  public byte[] takeOut(SheetRegister register, String asked) {
    var keys = register.columns().stream().map(Column::key).toList();
    var rows = register.asked(asked).stream()
        .limit(MOST_ROWS)
        .map(row -> AsWritten.of(row, keys))
        .toList();
    var out = new Out(Ids.next(), register.key(), around.clock().instant(), rows);
    outs.add(out, Viewer.person().person(), asked);
    around.trail().wrote("sheet-taken-out", KIND, out.id());
    return written.write(out, register);
  }

  /** Reads a file and compares it; nothing changes yet. The form that sends it twice has it read once. */
  public Outcome<UUID> giveBack(
      SheetRegister register, String fileName, byte[] content, UUID once) {
    return switch (read(register, fileName, content)) {
      case Refused<ReadSheet>(var refusal) -> new Refused<>(refusal);
      case Accepted<ReadSheet>(var sheet) -> compared(register, fileName, sheet, once);
    };
  }

  /** What somebody gave back, and only they. */
  @Transactional(readOnly = true)
  public Back get(SheetRegister register, UUID id) {
    return backs
        .find(id)
        .filter(back -> back.line().register().equals(register.key()))
        .filter(back -> back.readBy().equals(Viewer.person().person()))
        .orElseThrow(NotFound::new);
  }

  /** Those that the person now acting gave back last. */
  @Transactional(readOnly = true)
  public List<Back.Line> latest(SheetRegister register) {
    return backs.latest(register.key(), Viewer.person().person());
  }

  /** Chooses other differences, of those that can be chosen. */
  public Back choose(SheetRegister register, UUID id, UnaryOperator<Set<String>> other) {
    var back = get(register, id);
    var chosen = new HashSet<>(other.apply(new LinkedHashSet<>(back.chosen())));
    chosen.retainAll(back.compared().choices());
    backs.choose(id, chosen);
    return get(register, id);
  }

  /** Notes that somebody wants what is chosen applied; from then on nothing else can be chosen. */
  public Outcome<Back> ask(SheetRegister register, UUID id) {
    var back = get(register, id);
    if (back.state() == Back.State.READ && back.chosenRows().isEmpty()) {
      return Outcome.refused("", "Choose at least one difference to apply");
    }
    if (backs.ask(id)) {
      around.trail().wrote("sheet-applied", KIND, id);
    }
    return Outcome.accepted(get(register, id));
  }

  private Outcome<UUID> compared(
      SheetRegister register, String fileName, ReadSheet sheet, UUID once) {
    return switch (comparison.compare(register, sheet)) {
      case Refused<Compared>(var refusal) -> new Refused<>(refusal);
      case Accepted<Compared>(var compared) -> {
        var line = new Back.Line(
            once, register.key(), plain(fileName), around.clock().instant(), Back.State.READ);
        backs.add(line, Viewer.person().person(), compared);
        around.trail().wrote("sheet-given-back", KIND, once);
        yield Outcome.accepted(once);
      }
    };
  }

  private Outcome<ReadSheet> read(SheetRegister register, String fileName, byte[] content) {
    if (fileName.isBlank()) {
      return Outcome.refused(FIELD, "Select a file");
    }
    if (content.length == 0) {
      return Outcome.refused(FIELD, "The selected file is empty. Choose another file");
    }
    if (content.length > LARGEST) {
      return Outcome.refused(
          FIELD, "The selected file must be no larger than 30 MB. Split it into parts");
    }
    if (!fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return Outcome.refused(
          FIELD, "The selected file must be an Excel (.xlsx) file. Save it as that and choose it");
    }
    return switch (around.files().look(FIELD, fileName, new ByteArrayInputStream(content))) {
      case Refused<byte[]>(var refusal) -> new Refused<>(refusal);
      case Accepted<byte[]>(var sound) ->
        switch (ReadWorkbook.readWithDays(sound)) {
          case Refused<List<ReadWorkbook.Rows>>(var refusal) -> new Refused<>(refusal);
          case Accepted<List<ReadWorkbook.Rows>>(var sheets) ->
            SheetReading.read(sheets, register.columns());
        };
    };
  }

  private static String plain(String fileName) {
    var name =
        Objects.requireNonNull(fileName).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}<>\"]", "");
    return name.length() > 120 ? name.substring(name.length() - 120) : name;
  }
}
