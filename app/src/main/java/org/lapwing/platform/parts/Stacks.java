package org.lapwing.platform.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as parts of a bar, a bar for each group, the figure in each part that has room for it. For counts, never shares: a
 * longer bar is more.
 *
 * @param by what the groups are, as the head of the first column of the table
 * @param parts what the parts are, at most five
 */
public record Stacks(
    String id,
    String title,
    String description,
    String by,
    List<String> parts,
    List<Group> groups) {

  private static final int PITCH = 52;
  private static final double LONGEST = 92;
  private static final double ROOM = 7;
  private static final List<String> COLOURS =
      List.of("app-c6", "app-c4", "app-c2", "app-c1", "app-c5");
  private static final List<Integer> DARK = List.of(3, 4);

  /** One bar: a figure for each part. */
  public record Group(String label, List<Integer> figures) {

    int all() {
      return figures.stream().reduce(0, Integer::sum);
    }
  }

  /** A part as it is drawn; its figure is blank where there is no room. */
  public record Piece(
      String x, String width, String middle, String colour, String text, String figure) {}

  public int height() {
    return groups.size() * PITCH;
  }

  public int top(int group) {
    return group * PITCH;
  }

  public String colour(int part) {
    return COLOURS.get(part % COLOURS.size());
  }

  /** Where a bar ends, and how many it counts in all. */
  public String end(int group) {
    return Across.of((double) groups.get(group).all() / largest(), 0, LONGEST);
  }

  public int all(int group) {
    return groups.get(group).all();
  }

  public List<Piece> pieces(int group) {
    var figures = groups.get(group).figures();
    var pieces = new ArrayList<Piece>();
    var before = 0;
    for (var part = 0; part < figures.size(); part++) {
      var figure = figures.get(part);
      if (figure > 0) {
        pieces.add(piece(part, before, figure));
      }
      before += figure;
    }
    return pieces;
  }

  private Piece piece(int part, int before, int figure) {
    var from = (double) before / largest();
    var wide = (double) figure / largest();
    var room = wide * LONGEST >= ROOM;
    return new Piece(
        Across.of(from, 0, LONGEST),
        Across.of(wide, 0, LONGEST),
        Across.of(from + wide / 2, 0, LONGEST),
        colour(part),
        DARK.contains(part) ? "app-t app-t--mid app-t--white" : "app-t app-t--mid",
        room ? Integer.toString(figure) : "");
  }

  private int largest() {
    return Math.max(1, groups.stream().mapToInt(Group::all).max().orElse(1));
  }

  /** The same figures. */
  public Table table() {
    var head = new ArrayList<Table.Cell>();
    head.add(Table.cell(by));
    parts.forEach(name -> head.add(Table.number(name)));
    var rows = IntStream.range(0, groups.size()).mapToObj(this::row).toList();
    return Table.of(title, head, rows);
  }

  private List<Table.Cell> row(int group) {
    var row = new ArrayList<Table.Cell>();
    row.add(Table.cell(groups.get(group).label()));
    groups.get(group).figures().forEach(figure -> row.add(Table.number(figure.toString())));
    return row;
  }
}
