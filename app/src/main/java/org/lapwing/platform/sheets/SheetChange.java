package org.lapwing.platform.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody chose to take over of one row of a spreadsheet.
 *
 * @param cells what is to stand there, by the keys of the columns; what is not named stays
 * @param why where it comes from, for the history of the record
 * @param once the same whenever the same row of the same file is applied
 */
public record SheetChange(Map<String, String> cells, String why, UUID once) {

  public SheetChange {
    cells = Map.copyOf(cells);
  }

  public boolean changes(String... keys) {
    for (var key : keys) {
      if (cells.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  /** What is to stand in a cell, or what stands there if the change leaves it. */
  public String or(String key, SheetRow now) {
    return cells.getOrDefault(key, now.cell(key));
  }

  public String cell(String key) {
    return cells.getOrDefault(key, "");
  }

  /** The id for one deed among those that this change needs. */
  public UUID once(String deed) {
    return UUID.nameUUIDFromBytes((once + " " + deed).getBytes(StandardCharsets.UTF_8));
  }
}
