package org.lapwing.platform.sheets.compare;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lapwing.platform.sheets.SheetRow;

/** Text as it comes through a spreadsheet: what a cell cannot hold, and what spreadsheets change by themselves, counts for nothing. */
public final class AsWritten {

  /** Stands in the place of a text that no cell can hold. */
  public static final String TOO_LONG =
      "(This text is too long for a spreadsheet. It stands on its page)";

  private static final int MOST_IN_A_CELL = 32_000;

  private AsWritten() {}

  /** The text as it is when it has been out and back. */
  public static String of(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("_x000D_", "")
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u00a0', ' ')
        .replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]", "")
        .replaceAll("[ \\t]+(?=\\n|$)", "")
        .strip();
    return plain.length() > MOST_IN_A_CELL ? TOO_LONG : plain;
  }

  /** The row as it is when it has been out and back. */
  public static SheetRow of(SheetRow row) {
    return of(row, List.of());
  }

  /** The same with an empty cell for each of these columns that it says nothing of. */
  public static SheetRow of(SheetRow row, List<String> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column, ""));
    row.cells().forEach((key, text) -> cells.put(key, of(text)));
    return new SheetRow(row.id(), row.version(), row.reference(), row.title(), cells);
  }
}
