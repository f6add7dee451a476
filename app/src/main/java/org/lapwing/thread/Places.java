package org.lapwing.thread;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lapwing.platform.Surroundings;
import org.lapwing.thread.ThreadPlace.Seen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the owners of nodes to show them: once for each kind, whatever the number. */
@Component("threadPlaces")
class Places {

  private final ObjectProvider<ThreadPlace> owners;
  private final ObjectProvider<Surroundings> surroundings;

  Places(ObjectProvider<ThreadPlace> owners, ObjectProvider<Surroundings> surroundings) {
    this.owners = owners;
    this.surroundings = surroundings;
  }

  /** The nodes that the viewer may see, with whole addresses; the others are absent. */
  Map<Node, Seen> show(Collection<Node> nodes) {
    var byKind = nodes.stream().collect(groupingBy(Node::kind, mapping(Node::id, toSet())));
    var shown = new HashMap<Node, Seen>();
    owners.stream()
        .filter(owner -> byKind.containsKey(owner.kind()))
        .forEach(owner -> owner
            .show(byKind.getOrDefault(owner.kind(), Set.of()))
            .forEach((id, seen) -> shown.put(new Node(owner.kind(), id), addressed(seen))));
    return shown;
  }

  String threadOf(Node node) {
    return within("thread/" + node.kind() + "/" + node.id());
  }

  private Seen addressed(Seen seen) {
    return new Seen(seen.kindInWords(), seen.title(), within(seen.href()), seen.state());
  }

  private String within(String href) {
    if (href.startsWith("/")) {
      return href;
    }
    var home = surroundings.getIfAvailable(() -> Surroundings.NONE).home();
    return (home.endsWith("/") ? home : home + "/") + href;
  }
}
