package org.lapwing.thread.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadWeb;
import org.lapwing.thread.ThreadWeb.Knot;
import org.lapwing.thread.ThreadWeb.Strand;

/**
 * The thread as a drawing: a column for each step, boxes in them, curves between. All measures are in the drawing's own
 * units, of which the page is 1140 wide.
 */
public record Drawing(int height, List<Heading> headings, List<Box> boxes, List<Edge> edges) {

  static final int WIDTH = 1140;
  private static final int TOP = 32;
  private static final int BETWEEN = 24;
  private static final int MOST_IN_COLUMN = 10;

  /** What a column holds. */
  public record Heading(int x, String text) {}

  /** A record, or how many more there are. */
  public record Box(
      int x,
      int y,
      int width,
      int height,
      String kind,
      List<String> lines,
      String href,
      boolean here) {

    int middle() {
      return y + height / 2;
    }

    int right() {
      return x + width;
    }
  }

  /** A curve from the earlier record to the later one, as an SVG path. */
  public record Edge(String path) {}

  /** Lays the thread out. */
  static Drawing of(ThreadWeb web) {
    var columns = new TreeMap<>(web.knots().stream().collect(groupingBy(Knot::steps)));
    var grid = Grid.of(columns.size());
    var stacks = stacks(ordered(columns, web.strands()), grid);
    var height = stacks.stream().mapToInt(Stack::height).max().orElse(0);
    var placed = new HashMap<Node, Box>();
    var boxes = new ArrayList<Box>();
    for (var stack : stacks) {
      stack.place(TOP + (height - stack.height()) / 2, placed, boxes);
    }
    var headings = stacks.stream().map(Stack::heading).toList();
    return new Drawing(TOP + height + 4, headings, boxes, edges(web.strands(), placed));
  }

  /** Within each column, records stand as near as may be to what they are joined to nearer the middle. */
  private static TreeMap<Integer, List<Knot>> ordered(
      TreeMap<Integer, List<Knot>> columns, List<Strand> strands) {
    var row = new HashMap<Node, Integer>();
    columns.keySet().stream()
        .sorted(Comparator.comparingInt(Math::abs))
        .toList()
        .forEach(column -> {
          var sorted = columns.getOrDefault(column, List.of()).stream()
              .sorted(Comparator.comparingDouble(knot -> pull(knot.node(), strands, row)))
              .toList();
          sorted.forEach(knot -> row.put(knot.node(), row.size()));
          columns.put(column, sorted);
        });
    return columns;
  }

  private static double pull(Node node, List<Strand> strands, Map<Node, Integer> row) {
    return strands.stream()
        .filter(strand -> strand.from().equals(node) || strand.to().equals(node))
        .map(strand -> strand.from().equals(node) ? strand.to() : strand.from())
        .filter(row::containsKey)
        .mapToInt(row::get)
        .average()
        .orElse(0);
  }

  private static List<Stack> stacks(TreeMap<Integer, List<Knot>> columns, Grid grid) {
    var stacks = new ArrayList<Stack>();
    columns.forEach((steps, knots) -> stacks.add(new Stack(steps, knots, grid, stacks.size())));
    return stacks;
  }

  private static List<Edge> edges(List<Strand> strands, Map<Node, Box> placed) {
    var edges = new ArrayList<Edge>();
    for (var strand : strands) {
      var earlier = placed.get(strand.to());
      var later = placed.get(strand.from());
      if (earlier != null && later != null) {
        edges.add(edge(earlier, later));
      }
    }
    return edges;
  }

  private static Edge edge(Box earlier, Box later) {
    if (earlier.right() < later.x()) {
      var half = (earlier.right() + later.x()) / 2;
      return curve(earlier.right(), earlier.middle(), half, later.x(), later.middle());
    }
    if (later.right() < earlier.x()) {
      var half = (later.right() + earlier.x()) / 2;
      return curve(later.right(), later.middle(), half, earlier.x(), earlier.middle());
    }
    var aside = earlier.right() + 16;
    return curve(earlier.right(), earlier.middle(), aside, later.right(), later.middle());
  }

  private static Edge curve(int fromX, int fromY, int bendX, int toX, int toY) {
    return new Edge(
        "M%d %dC%d %d %d %d %d %d".formatted(fromX, fromY, bendX, fromY, bendX, toY, toX, toY));
  }

  /** How wide the boxes are and how far apart, for so many columns. */
  private record Grid(int box, int gap) {

    static Grid of(int columns) {
      var gap = columns <= 3 ? 96 : columns <= 5 ? 47 : 28;
      return new Grid(Math.min(300, (WIDTH - gap * (columns - 1)) / columns), gap);
    }

    int x(int index) {
      return index * (box + gap);
    }
  }

  /** One column. */
  private record Stack(int steps, List<Knot> knots, Grid grid, int index) {

    private static final List<String> BACK =
        List.of("Rests on", "Two steps back", "Three steps back");
    private static final List<String> ON =
        List.of("Relied on by", "Two steps on", "Three steps on");

    Heading heading() {
      var text = steps == 0 ? "This record" : steps < 0 ? BACK.get(-steps - 1) : ON.get(steps - 1);
      return new Heading(grid.x(index), text);
    }

    int height() {
      return boxes(0).stream().mapToInt(box -> box.height() + BETWEEN).sum() - BETWEEN;
    }

    void place(int top, Map<Node, Box> placed, List<Box> all) {
      var boxes = boxes(top);
      for (var i = 0; i < Math.min(knots.size(), shown()); i++) {
        placed.put(knots.get(i).node(), boxes.get(i));
      }
      all.addAll(boxes);
    }

    private int shown() {
      return knots.size() <= MOST_IN_COLUMN ? knots.size() : MOST_IN_COLUMN - 1;
    }

    private List<Box> boxes(int top) {
      var boxes = new ArrayList<Box>();
      var y = top;
      for (var knot : knots.subList(0, shown())) {
        var box = box(knot, y);
        boxes.add(box);
        y += box.height() + BETWEEN;
      }
      if (shown() < knots.size()) {
        var more = (knots.size() - shown()) + " more";
        boxes.add(new Box(
            grid.x(index), y, grid.box(), 54, more, List.of("In the list below"), "#list", false));
      }
      return boxes;
    }

    private Box box(Knot knot, int y) {
      var seen = knot.seen();
      var kind = Lines.of(seen.kindInWords(), (grid.box() - 24) * 10 / 78, 1).getFirst();
      var lines = Lines.of(seen.title(), (grid.box() - 24) * 10 / 87, 3);
      var height = 34 + 20 * lines.size();
      return new Box(
          grid.x(index), y, grid.box(), height, kind, lines, seen.href(), knot.steps() == 0);
    }
  }
}
