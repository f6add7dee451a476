package org.lapwing.platform.parts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A count over time as a line, the figure at each mark.
 *
 * @param by what the points are, such as "Month"
 * @param counted what was counted, such as "Actions verified"
 */
public record LineChart(
    String id, String title, String description, String by, String counted, List<Point> points) {

  private static final int TOP = 34;
  private static final int BOTTOM = 184;
  private static final double FROM = 4;
  private static final double TO = 94;

  /** One figure at one time. */
  public record Point(String label, int figure) {}

  /** A point as it is drawn. */
  public record Place(String x, double y, String label, int figure) {

    public double figureY() {
      return y - 13;
    }
  }

  public int height() {
    return BOTTOM + 34;
  }

  public int base() {
    return BOTTOM;
  }

  public int labelY() {
    return BOTTOM + 22;
  }

  public List<Place> places() {
    return IntStream.range(0, points.size()).mapToObj(this::place).toList();
  }

  private Place place(int index) {
    var point = points.get(index);
    var across = points.size() == 1 ? 0.5 : (double) index / (points.size() - 1);
    var down = BOTTOM - (double) point.figure() / largest() * (BOTTOM - TOP);
    return new Place(
        Across.of(across, FROM, TO), Math.round(down * 10) / 10.0, point.label(), point.figure());
  }

  /** Whether there is room to write the label: always at both ends, between them when the points are few. */
  public boolean labelled(int index) {
    return index == 0 || index == points.size() - 1 || points.size() <= 4;
  }

  private int largest() {
    return Math.max(1, points.stream().mapToInt(Point::figure).max().orElse(1));
  }

  /** The same figures. */
  public Table table() {
    var head = List.of(Table.cell(by), Table.number(counted));
    var rows = points.stream()
        .map(point ->
            List.of(Table.cell(point.label()), Table.number(Integer.toString(point.figure()))))
        .toList();
    return Table.of(title, head, rows);
  }
}
