package org.lapwing.platform.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A few counts over the same time as lines, each named at its end and told apart by its marks too.
 *
 * @param by what the points are, such as "Month"
 * @param series at most three
 */
public record Lines(
    String id,
    String title,
    String description,
    String by,
    List<String> points,
    List<Series> series) {

  private static final int TOP = 20;
  private static final int BOTTOM = 204;
  private static final double FROM = 3;
  private static final double TO = 97;
  private static final List<String> COLOURS = List.of("app-c6", "app-c2", "app-c1");

  /** One count: a figure for each point. */
  public record Series(String name, List<Integer> figures) {}

  /** A point as it is drawn. */
  public record Place(String x, double y, int figure) {}

  public int height() {
    return BOTTOM + 34;
  }

  public int base() {
    return BOTTOM;
  }

  public int labelY() {
    return BOTTOM + 22;
  }

  public String colour(int index) {
    return COLOURS.get(index % COLOURS.size());
  }

  public List<Place> places(int index) {
    var figures = series.get(index).figures();
    return IntStream.range(0, figures.size())
        .mapToObj(at -> new Place(x(at), y(figures.get(at)), figures.get(at)))
        .toList();
  }

  public String x(int point) {
    return Across.of(points.size() == 1 ? 0.5 : (double) point / (points.size() - 1), FROM, TO);
  }

  private double y(int figure) {
    return Math.round((BOTTOM - (double) figure / largest() * (BOTTOM - TOP)) * 10) / 10.0;
  }

  /** The figure at the top of the scale. */
  public int largest() {
    return Math.max(1, series.stream().flatMap(one -> one.figures().stream()).reduce(0, Math::max));
  }

  public int topY() {
    return TOP;
  }

  /** The same figures. */
  public Table table() {
    var head = new ArrayList<Table.Cell>();
    head.add(Table.cell(by));
    series.forEach(one -> head.add(Table.number(one.name())));
    var rows = IntStream.range(0, points.size()).mapToObj(this::row).toList();
    return Table.of(title, head, rows);
  }

  private List<Table.Cell> row(int point) {
    var row = new ArrayList<Table.Cell>();
    row.add(Table.cell(points.get(point)));
    series.forEach(one -> row.add(Table.number(one.figures().get(point).toString())));
    return row;
  }
}
