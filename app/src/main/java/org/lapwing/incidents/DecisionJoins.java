package org.lapwing.incidents;

import java.util.UUID;
import org.lapwing.requests.Request;
import org.lapwing.requests.Requests;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;

/** Joins a decision to what it rests on: the incident, and what agencies had answered when it was made. */
@Component
public class DecisionJoins {

  private final Requests requests;
  private final Threads threads;

  DecisionJoins(Requests requests, Threads threads) {
    this.requests = requests;
    this.threads = threads;
  }

  /** Joins a decision of that kind on a child. */
  public void rest(String kind, UUID decision, Child child) {
    var node = new Node(kind, decision);
    threads.join(node, Relation.RESTS_ON, new Node(Incidents.KIND, child.incident()));
    requests.of(child.caseFile()).stream()
        .filter(one -> one.state().answeredOn() != null)
        .map(Request::id)
        .forEach(id -> threads.join(node, Relation.RESTS_ON, new Node(Requests.KIND, id.value())));
  }
}
