package org.lapwing.directory.web.exchange;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.directory.imports.StagedImport;
import org.lapwing.platform.workbook.ReportWorkbook;

/** All that is to be said of a file, line by line, as a spreadsheet. */
final class ImportReport {

  private ImportReport() {}

  static byte[] of(StagedImport staged) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("What became of it", "Where", "What", "Why, or here now", "In the file"));
    staged
        .plan()
        .notes()
        .forEach(note ->
            lines.add(List.of(note.kind().words(), note.where(), note.what(), note.why(), "")));
    for (var step : staged.plan().steps()) {
      if (step.added()) {
        lines.add(List.of("Added", step.name(), "", "", ""));
      }
      step.changes()
          .forEach(change -> lines.add(List.of(
              step.added() ? "Added" : "Changed",
              step.name(),
              change.what(),
              change.before(),
              change.after())));
    }
    var outcome = staged.outcome();
    if (outcome != null) {
      outcome
          .conflicts()
          .forEach(note ->
              lines.add(List.of("Changed meanwhile", note.where(), note.what(), note.why(), "")));
    }
    return ReportWorkbook.of("Report", lines);
  }
}
