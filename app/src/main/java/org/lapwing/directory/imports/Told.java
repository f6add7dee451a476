package org.lapwing.directory.imports;

import java.util.List;
import java.util.Map;

/**
 * A service as a file tells it.
 *
 * @param id as the file has it: ours, that of another directory, or blank
 * @param cells what is told, by the keys of the columns; what is not told is left alone
 */
record Told(
    String where, String id, Map<String, String> cells, List<Part> numbers, List<Part> places) {

  /** A number or a place as a file tells it. */
  record Part(String where, String id, Map<String, String> cells) {}

  /** All that a file tells, and what of it could not be read. */
  record All(List<Told> services, List<Note> notes) {}

  String name() {
    return cells.getOrDefault("name", "");
  }

  String provider() {
    return cells.getOrDefault("provider", "");
  }
}
