package org.lapwing.platform.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is also a picture: each thing followed through its stages, gaps framed and named.
 *
 * @param by what the rows are
 */
public record Matrix(String caption, String by, List<String> columns, List<Row> rows) {

  /** One thing, followed. */
  public record Row(
      String title, @Nullable String href, @Nullable String beneath, List<Cell> cells) {}

  /** Where it stands at one stage, and why, with the records that say so. */
  public record Cell(Mark mark, String note, List<Way> ways) {

    public Cell(Mark mark, String note) {
      this(mark, note, List.of());
    }

    public String classes() {
      return Classes.of(
          "app-matrix__cell",
          Classes.when(mark.shape() == Mark.Shape.GAP, "app-matrix__cell--gap"),
          Classes.when(mark.shape() == Mark.Shape.IN_QUESTION, "app-matrix__cell--doubt"));
    }
  }

  /**
   * A way to one record.
   *
   * @param words its short name, such as "A-17"
   * @param about what it is, for those who hear the page
   */
  public record Way(String href, String words, String about) {}

  /** What the marks mean. */
  public static List<Mark> key() {
    return List.of(
        new Mark(Mark.Shape.IN_PLACE, "In place"),
        new Mark(Mark.Shape.UNDER_WAY, "Under way"),
        new Mark(Mark.Shape.PLANNED, "Planned"),
        new Mark(Mark.Shape.IN_QUESTION, "In question"),
        new Mark(Mark.Shape.GAP, "Gap"));
  }
}
