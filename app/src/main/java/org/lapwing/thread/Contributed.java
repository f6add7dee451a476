package org.lapwing.thread;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lapwing.thread.Changes.Changed;
import org.lapwing.thread.Contributions.Given;
import org.lapwing.thread.ThreadPlace.Seen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of what somebody gave: the thread is walked from each of their gifts, through records that they may see and no
 * others, to what was changed. Whatever lies behind a record that they may not see is not told.
 */
@Service
@Transactional(readOnly = true)
public class Contributed {

  private static final int MOST = 100;
  private static final int STEPS = 8;
  private static final Set<Relation> LEADS = EnumSet.of(
      Relation.RESTS_ON, Relation.ANSWERS, Relation.CARRIES_OUT, Relation.SHOWS, Relation.TELLS);

  private final Threads threads;
  private final Places places;
  private final ObjectProvider<Contributions> contributions;
  private final ObjectProvider<Changes> changes;

  Contributed(
      Threads threads,
      Places places,
      ObjectProvider<Contributions> contributions,
      ObjectProvider<Changes> changes) {
    this.threads = threads;
    this.places = places;
    this.contributions = contributions;
    this.changes = changes;
  }

  /** Something that somebody gave, and what it led to, the surest first. */
  public record Gift(Given given, Node node, Seen seen, List<Led> led) {}

  /** Something that a gift led to. */
  public record Led(Node node, Seen seen, Changed changed) {}

  /** What the person now acting gave here, newest first, with what came of it. */
  public List<Gift> mine() {
    var given = new LinkedHashMap<Node, Given>();
    contributions.stream()
        .flatMap(kind ->
            kind.mine(MOST).stream().map(one -> Map.entry(new Node(kind.kind(), one.id()), one)))
        .sorted(comparing((Map.Entry<Node, Given> one) -> one.getValue().on()).reversed())
        .limit(MOST)
        .forEach(one -> given.putIfAbsent(one.getKey(), one.getValue()));
    var shown = places.show(given.keySet());
    var stands = standingOn(shown.keySet());
    var changed = changed(stands);
    return given.entrySet().stream()
        .flatMap(one -> Optional.ofNullable(shown.get(one.getKey())).stream()
            .map(seen ->
                new Gift(one.getValue(), one.getKey(), seen, led(one.getKey(), stands, changed))))
        .toList();
  }

  /** What stands on these, and on that, as far as the viewer may see; by the record that it stands on. */
  private Map<Node, List<Standing>> standingOn(Collection<Node> from) {
    var all = new HashMap<Node, List<Standing>>();
    var met = new HashSet<>(from);
    var next = List.copyOf(from);
    for (var step = 0; step < STEPS && !next.isEmpty(); step++) {
      var found = new LinkedHashSet<Node>();
      for (var one : threads.standingOn(next)) {
        if (LEADS.contains(one.relation())) {
          all.computeIfAbsent(one.on(), _ -> new ArrayList<>()).add(one);
          if (met.add(one.node())) {
            found.add(one.node());
          }
        }
      }
      next = List.copyOf(found);
    }
    return all;
  }

  private Map<Node, Changed> changed(Map<Node, List<Standing>> stands) {
    var byKind = stands.values().stream()
        .flatMap(List::stream)
        .map(Standing::node)
        .collect(groupingBy(Node::kind, mapping(Node::id, toSet())));
    var all = new HashMap<Node, Changed>();
    changes.stream()
        .filter(kind -> byKind.containsKey(kind.kind()))
        .forEach(kind -> kind.of(byKind.getOrDefault(kind.kind(), Set.of()))
            .forEach((id, what) -> all.put(new Node(kind.kind(), id), what)));
    return all;
  }

  private static List<Led> led(
      Node from, Map<Node, List<Standing>> stands, Map<Node, Changed> changed) {
    var reached = new LinkedHashMap<Node, Seen>();
    var queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      for (var one : stands.getOrDefault(queue.removeFirst(), List.of())) {
        if (!one.node().equals(from) && reached.putIfAbsent(one.node(), one.seen()) == null) {
          queue.addLast(one.node());
        }
      }
    }
    return reached.entrySet().stream()
        .flatMap(one -> Optional.ofNullable(changed.get(one.getKey())).stream()
            .map(what -> new Led(one.getKey(), one.getValue(), what)))
        .sorted(comparing((Led led) -> !led.changed().sure())
            .thenComparing(led -> led.seen().order()))
        .toList();
  }
}
