package org.lapwing.platform.parts;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures or facts in rows.
 *
 * @param rowsNamed whether the first cell of a row says what the row is
 * @param stacked whether rows become records with real labels on small screens
 */
public record Table(
    @Nullable String caption,
    String captionClasses,
    List<Cell> head,
    List<List<Cell>> rows,
    boolean rowsNamed,
    boolean stacked,
    String classes) {

  /** One cell; spans of 0 are not written. */
  public record Cell(Content words, String format, String classes, int columns, int lines) {

    public @Nullable String columnsWord() {
      return columns == 0 ? null : Integer.toString(columns);
    }

    public @Nullable String linesWord() {
      return lines == 0 ? null : Integer.toString(lines);
    }

    public String classesAfter(String block) {
      return Classes.of(block, Classes.when(!format.isEmpty(), block + "--" + format), classes);
    }
  }

  /** A stacked table whose rows are named by their first cell. */
  public static Table of(String caption, List<Cell> head, List<List<Cell>> rows) {
    return new Table(caption, "govuk-table__caption--s", head, rows, true, true, "");
  }

  /** A cell; one without words takes no room on small screens. */
  public static Cell cell(@Nullable String words) {
    var blank = words == null || words.isBlank();
    return new Cell(Words.of(words), "", blank ? "app-stack__blank" : "", 0, 0);
  }

  public static Cell cell(Content words) {
    return new Cell(words, "", "", 0, 0);
  }

  public static Cell number(String figure) {
    return new Cell(Words.of(figure), "numeric", "", 0, 0);
  }

  public static List<Cell> row(Cell... cells) {
    return Arrays.asList(cells);
  }

  /** With a caption that only screen readers hear, where a heading already says it. */
  public Table captionHidden() {
    return new Table(caption, "govuk-visually-hidden", head, rows, rowsNamed, stacked, classes);
  }

  public boolean namesRow(int column) {
    return rowsNamed && column == 0;
  }

  /** The label that stands before a cell on small screens, or null when there is none. */
  public @Nullable Content stackLabel(int column) {
    return stacked && column < head.size() ? head.get(column).words() : null;
  }

  public String allClasses() {
    return Classes.of("govuk-table", Classes.when(stacked, "app-stack"), classes);
  }
}
