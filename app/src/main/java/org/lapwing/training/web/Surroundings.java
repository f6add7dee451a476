package org.lapwing.training.web;

import java.util.Optional;
import java.util.Set;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel;
import org.lapwing.thread.ThreadPlace;
import org.lapwing.thread.ThreadPlace.Seen;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands around a record of training: its thread, and other records as their owners show them. */
@Component("surroundingsOfTraining")
public class Surroundings {

  private final Threads threads;
  private final ObjectProvider<ThreadPlace> places;

  Surroundings(Threads threads, ObjectProvider<ThreadPlace> places) {
    this.threads = threads;
    this.places = places;
  }

  public ThreadPanel panel(Node of) {
    return threads.panel(of);
  }

  /** Another record with its whole address, if the viewer may see it. */
  @Transactional(readOnly = true)
  public Optional<Seen> seen(String home, Node other) {
    return places.stream()
        .filter(place -> place.kind().equals(other.kind()))
        .flatMap(place -> place.show(Set.of(other.id())).values().stream())
        .map(seen -> seen.href().startsWith("/")
            ? seen
            : new Seen(seen.kindInWords(), seen.title(), home + "/" + seen.href(), seen.state()))
        .findFirst();
  }
}
