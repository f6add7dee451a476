package org.lapwing.platform.parts;

import java.util.List;

/**
 * Shares of small samples, each as a dot with the interval in which the truth is likely to lie; in alphabetical order,
 * never ranked.
 *
 * @param by what the rows are
 * @param counted what was counted, as the head of a column, such as "Files"
 * @param all the word at the right end of the scale, such as "all files"
 */
public record Dots(
    String id,
    String title,
    String description,
    String by,
    String counted,
    String all,
    List<Row> rows) {

  private static final int PITCH = 50;
  private static final double FROM = 1;
  private static final double TO = 97;

  /** So many of so many, and the likely range as shares from 0 to 1. */
  public record Row(String label, int found, int of, double low, double high) {

    public String words() {
      return found + " of " + of;
    }

    public String range() {
      return Math.round(low * 100) + " to " + Math.round(high * 100) + " in 100";
    }

    public String dot() {
      return Across.of(of == 0 ? 0 : (double) found / of, FROM, TO);
    }

    public String left() {
      return Across.of(low, FROM, TO);
    }

    public String right() {
      return Across.of(high, FROM, TO);
    }
  }

  public int height() {
    return rows.size() * PITCH + 24;
  }

  public int top(int row) {
    return row * PITCH;
  }

  public List<String> quarters() {
    return List.of(0.25, 0.5, 0.75, 1.0).stream()
        .map(share -> Across.of(share, FROM, TO))
        .toList();
  }

  /** The same figures. */
  public Table table() {
    var head = List.of(Table.cell(by), Table.number(counted), Table.number("Likely range"));
    var body = rows.stream()
        .map(row ->
            List.of(Table.cell(row.label()), Table.number(row.words()), Table.number(row.range())))
        .toList();
    return Table.of(title, head, body);
  }
}
