package org.lapwing.platform.sheets;

import java.util.Map;
import java.util.UUID;

/**
 * One record of a register as a spreadsheet has it.
 *
 * @param reference the short name that people say, such as "A-17"
 * @param title what it is about, in a line
 * @param cells by the keys of the columns; days as 2027-03-27, what is not there is empty
 */
public record SheetRow(
    UUID id, int version, String reference, String title, Map<String, String> cells) {

  /** The key of the column that repeats the reference, by which a row is known once its hidden cell is gone. */
  public static final String REFERENCE = "reference";

  public SheetRow {
    cells = Map.copyOf(cells);
  }

  public String cell(String key) {
    return cells.getOrDefault(key, "");
  }
}
