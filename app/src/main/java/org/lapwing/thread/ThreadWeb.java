package org.lapwing.thread;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lapwing.thread.ThreadPlace.Seen;

/**
 * What hangs together around one record, both ways, as far as one viewer may see. Whatever can be reached only through
 * a record that they may not see is left out with it.
 *
 * @param knots the records, nearest first, the one in the middle leading
 * @param hidden how many records were left out; zero unless the viewer may read the whole partnership
 * @param cut whether there was more than could be followed
 */
public record ThreadWeb(List<Knot> knots, List<Strand> strands, int hidden, boolean cut) {

  /**
   * A record in the thread.
   *
   * @param steps how far from the one in the middle: below zero what it rests on, above zero what rests on it
   */
  public record Knot(Node node, Seen seen, int steps) {}

  /** How a later record stands to an earlier one. */
  public record Strand(Node from, Relation relation, Node to) {}

  /** The record in the middle. */
  public Knot middle() {
    return knots.getFirst();
  }

  /** Puts together what may be seen; empty if that is not even the record in the middle. */
  static Optional<ThreadWeb> of(
      Node middle, List<Join> before, List<Join> after, Map<Node, Seen> shown, boolean cut) {
    if (!shown.containsKey(middle)) {
      return Optional.empty();
    }
    var steps = new HashMap<Node, Integer>();
    distances(middle, before, Join::from, Join::to, shown.keySet())
        .forEach((node, distance) -> steps.put(node, -distance));
    distances(middle, after, Join::to, Join::from, shown.keySet())
        .forEach((node, distance) -> steps.merge(node, distance, ThreadWeb::nearer));
    var joins = new LinkedHashSet<Join>(before);
    joins.addAll(after);
    var hidden =
        mentioned(joins).stream().filter(node -> !shown.containsKey(node)).count();
    return Optional.of(
        new ThreadWeb(knots(steps, shown), strands(joins, steps.keySet()), (int) hidden, cut));
  }

  ThreadWeb withoutCount() {
    return new ThreadWeb(knots, strands, 0, cut);
  }

  static LinkedHashSet<Node> mentioned(Iterable<Join> joins) {
    var nodes = new LinkedHashSet<Node>();
    joins.forEach(join -> nodes.addAll(List.of(join.from(), join.to())));
    return nodes;
  }

  private static Map<Node, Integer> distances(
      Node start,
      List<Join> joins,
      Function<Join, Node> near,
      Function<Join, Node> far,
      Set<Node> seen) {
    var distances = new HashMap<>(Map.of(start, 0));
    var queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      var node = queue.removeFirst();
      var next = Objects.requireNonNull(distances.get(node)) + 1;
      joins.stream()
          .filter(join -> near.apply(join).equals(node))
          .map(far)
          .filter(seen::contains)
          .filter(neighbour -> distances.putIfAbsent(neighbour, next) == null)
          .forEach(queue::addLast);
    }
    return distances;
  }

  private static Integer nearer(Integer one, Integer other) {
    return Math.abs(other) < Math.abs(one) ? other : one;
  }

  private static List<Knot> knots(Map<Node, Integer> steps, Map<Node, Seen> shown) {
    return steps.entrySet().stream()
        .flatMap(entry -> Stream.ofNullable(shown.get(entry.getKey()))
            .map(seen -> new Knot(entry.getKey(), seen, entry.getValue())))
        .sorted(comparingInt((Knot knot) -> Math.abs(knot.steps()))
            .thenComparingInt(Knot::steps)
            .thenComparing(knot -> knot.seen().order())
            .thenComparing(knot -> knot.seen().title())
            .thenComparing(knot -> knot.node().id()))
        .toList();
  }

  private static List<Strand> strands(Set<Join> joins, Set<Node> placed) {
    var both = new HashSet<>(placed);
    return joins.stream()
        .filter(join -> both.contains(join.from()) && both.contains(join.to()))
        .map(join -> new Strand(join.from(), join.relation(), join.to()))
        .toList();
  }
}
