package org.lapwing.assurance;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.thread.Node;
import org.lapwing.thread.Standing;
import org.lapwing.thread.Threads;

/** What the thread says stands on findings and recommendations, step by step, as far as the viewer may see. */
final class Followed {

  static final String FINDING = "finding";
  static final String RECOMMENDATION = "recommendation";
  static final String ACTION = "action";
  static final String COURSE = "course";
  static final String EVENT = "event";
  static final String AUDIT = "audit";

  /** What further records stand on: an audit may test the course that carries an action out. */
  private static final Set<String> FURTHER = Set.of(ACTION, COURSE);

  private final Map<Node, List<Standing>> on;

  private Followed(List<Standing> standing) {
    on = standing.stream().collect(groupingBy(Standing::on));
  }

  /** Asks the thread once for each step: three at most, however many findings there are. */
  static Followed from(Collection<Node> nodes, Threads threads) {
    var all = new ArrayList<Standing>();
    var asked = new HashSet<Node>();
    Collection<Node> next = nodes;
    while (!next.isEmpty()) {
      asked.addAll(next);
      var found = threads.standingOn(next);
      all.addAll(found);
      next = found.stream()
          .map(Standing::node)
          .filter(node -> FURTHER.contains(node.kind()) && !asked.contains(node))
          .distinct()
          .toList();
    }
    return new Followed(all);
  }

  /** The ids of every record of that kind. */
  Set<UUID> ids(String kind) {
    var ids = new LinkedHashSet<UUID>();
    on.values().stream()
        .flatMap(List::stream)
        .map(Standing::node)
        .filter(node -> node.kind().equals(kind))
        .forEach(node -> ids.add(node.id()));
    return ids;
  }

  /** The records of that kind that stand on any of these, each once. */
  List<Standing> standing(String kind, Collection<Node> nodes) {
    var seen = new HashSet<Node>();
    return nodes.stream()
        .flatMap(node -> on.getOrDefault(node, List.of()).stream())
        .filter(one -> one.node().kind().equals(kind))
        .filter(one -> seen.add(one.node()))
        .toList();
  }
}
