package org.lapwing.directory.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What would change if a file were taken over.
 *
 * @param unchanged how many services stand here already as the file has them
 */
public record Plan(List<Step> steps, int unchanged, List<Note> notes) {

  public Plan {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /**
   * What would change of one service.
   *
   * @param version of the service when the file was read
   * @param elsewhere its id in the other directory, or blank
   * @param cells its whole text, or empty where only its numbers or places would change
   */
  public record Step(
      UUID service,
      boolean added,
      int version,
      String name,
      String elsewhere,
      Map<String, String> cells,
      List<Piece> numbers,
      List<Piece> places,
      List<Change> changes) {}

  /** A number or a place that would be added or changed, in its whole text. */
  public record Piece(UUID id, boolean added, int version, Map<String, String> cells) {}

  /** What stands here, and what would stand here. */
  public record Change(String what, String before, String after) {}

  public List<Step> added() {
    return steps.stream().filter(Step::added).toList();
  }

  public List<Step> changed() {
    return steps.stream().filter(step -> !step.added()).toList();
  }

  List<Note> notes(Note.Kind kind) {
    return notes.stream().filter(note -> note.kind() == kind).toList();
  }
}
