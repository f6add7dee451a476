package org.lapwing.platform.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as bars, one bar for each series in each group, the figure at its end.
 *
 * @param by what the groups are, as the head of the first column of the table
 */
public record Bars(
    String id,
    String title,
    String description,
    String by,
    List<String> series,
    List<Group> groups) {

  private static final int BAR = 16;
  private static final int ABOVE = 22;
  private static final int BELOW = 12;
  private static final double LONGEST = 90;
  private static final List<String> COLOURS = List.of("app-c6", "app-c1", "app-c2", "app-c3");

  /** One group of bars: a figure for each series. */
  public record Group(String label, List<Integer> figures) {}

  /** A bar as it is drawn. */
  public record Bar(String width, int y, String colour, int figure) {

    public int textY() {
      return y + 13;
    }
  }

  public int height() {
    return groups.size() * pitch();
  }

  private int pitch() {
    return ABOVE + series.size() * BAR + BELOW;
  }

  public int labelY(int group) {
    return group * pitch() + 15;
  }

  public String colour(int index) {
    // One series takes the darkest colour; of two, what was hoped for is pale and what is so is
    // dark.
    return series.size() == 1 ? "app-c1" : COLOURS.get(index % COLOURS.size());
  }

  public List<Bar> bars(int group) {
    var figures = groups.get(group).figures();
    var top = group * pitch() + ABOVE;
    return IntStream.range(0, figures.size())
        .mapToObj(index -> new Bar(
            Across.of((double) figures.get(index) / largest(), 0, LONGEST),
            top + index * BAR,
            colour(index),
            figures.get(index)))
        .toList();
  }

  private int largest() {
    return Math.max(
        1, groups.stream().flatMap(group -> group.figures().stream()).reduce(0, Math::max));
  }

  /** The same figures. */
  public Table table() {
    var head = new ArrayList<Table.Cell>();
    head.add(Table.cell(by));
    series.forEach(name -> head.add(Table.number(name)));
    var rows = groups.stream().map(Bars::row).toList();
    return Table.of(title, head, rows);
  }

  private static List<Table.Cell> row(Group group) {
    var row = new ArrayList<Table.Cell>();
    row.add(Table.cell(group.label()));
    group.figures().forEach(figure -> row.add(Table.number(figure.toString())));
    return row;
  }
}
