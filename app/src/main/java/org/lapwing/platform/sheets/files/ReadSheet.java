package org.lapwing.platform.sheets.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came back.
 *
 * @param out which taking out it says it comes from, or null if it does not say
 * @param register which register it says it is of, or blank
 * @param columns the keys of the columns that were found in it
 */
public record ReadSheet(
    @Nullable UUID out,
    String register,
    Set<String> columns,
    List<Row> rows,
    List<Remark> remarks) {

  /**
   * A row in which something stands.
   *
   * @param number as the spreadsheet counts
   * @param carrier what we wrote into its hidden cell, or null if that is gone
   * @param cells as they are shown, by the keys of the columns
   * @param formulas the columns in which something is computed
   */
  public record Row(
      int number, @Nullable Carrier carrier, Map<String, String> cells, Set<String> formulas) {

    public String cell(String key) {
      return cells.getOrDefault(key, "");
    }

    /** Whether nothing but the hidden cell is left of it. */
    public boolean isEmptied() {
      return cells.isEmpty() && formulas.isEmpty();
    }
  }
}
