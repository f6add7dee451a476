package org.lapwing.thread;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.ThreadPlace.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own page, may ask of the thread. */
@Service
@Transactional
public class Threads {

  private static final int BESIDE = 12;
  private static final int STEPS = 3;
  private static final int MOST = 300;
  private static final int MOST_STANDING = 5000;

  private final JoinStore store;
  private final Places places;
  private final Clock clock;

  Threads(JoinStore store, Places places, Clock clock) {
    this.store = store;
    this.places = places;
    this.clock = clock;
  }

  /** Remembers that the later record stands so to the earlier one; saying it again changes nothing. */
  public void join(Node from, Relation relation, Node to) {
    store.join(new Join(from, relation, to), clock.instant(), whoever());
  }

  /** Ends a join, which stays on record; a join that is not there changes nothing. */
  public void part(Node from, Relation relation, Node to) {
    store.end(new Join(from, relation, to), clock.instant(), whoever());
  }

  /** One step each way, to stand beside the record. */
  @Transactional(readOnly = true)
  public ThreadPanel panel(Node of) {
    var before = store.before(of, 1, BESIDE);
    var after = store.after(of, 1, BESIDE);
    var neighbours = Stream.concat(before.stream().map(Join::to), after.stream().map(Join::from))
        .distinct()
        .toList();
    var shown = places.show(neighbours);
    var hidden = neighbours.size() - shown.size();
    return new ThreadPanel(
        links(before, Join::to, shown),
        links(after, Join::from, shown),
        readsAll() ? hidden : 0,
        places.threadOf(of));
  }

  /** Everything within a few steps each way; empty if the viewer may not see the record itself. */
  @Transactional(readOnly = true)
  public Optional<ThreadWeb> around(Node middle) {
    var before = store.before(middle, STEPS, MOST);
    var after = store.after(middle, STEPS, MOST);
    var nodes =
        ThreadWeb.mentioned(Stream.concat(before.stream(), after.stream()).toList());
    nodes.add(middle);
    var cut = before.size() == MOST || after.size() == MOST;
    return ThreadWeb.of(middle, before, after, places.show(nodes), cut)
        .map(web -> readsAll() ? web : web.withoutCount());
  }

  /**
   * What stands on these records, one step on and as far as the viewer may see, in the order in which it was joined; for
   * modules that follow many records at once.
   */
  @Transactional(readOnly = true)
  public List<Standing> standingOn(Collection<Node> records) {
    var joins = records.isEmpty() ? List.<Join>of() : store.standingOn(records, MOST_STANDING);
    var shown = places.show(joins.stream().map(Join::from).distinct().toList());
    return joins.stream()
        .flatMap(join -> Optional.ofNullable(shown.get(join.from())).stream()
            .map(seen -> new Standing(join.from(), seen, join.relation(), join.to())))
        .toList();
  }

  private static List<Link> links(
      List<Join> joins, Function<Join, Node> end, Map<Node, Seen> shown) {
    return joins.stream()
        .flatMap(join ->
            Optional.ofNullable(shown.get(end.apply(join))).stream().map(seen -> link(join, seen)))
        .toList();
  }

  private static Link link(Join join, Seen seen) {
    return new Link(
        seen.kindInWords(), seen.title(), seen.href(), join.relation().words());
  }

  private static boolean readsAll() {
    return Role.BUSINESS_MANAGER.isHeld() || Role.CO_ORDINATOR.isHeld();
  }

  private static @Nullable UUID whoever() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person
        ? person.person().value()
        : null;
  }
}
