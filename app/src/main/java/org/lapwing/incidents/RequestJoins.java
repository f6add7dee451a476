package org.lapwing.incidents;

import org.lapwing.kernel.CaseId;
import org.lapwing.requests.Request;
import org.lapwing.requests.RequestEvent;
import org.lapwing.requests.RequestId;
import org.lapwing.requests.Requests;
import org.lapwing.requests.State;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Joins what agencies are asked to the incidents of the case, whichever was there first; what was recalled is parted again. */
@Component
class RequestJoins {

  private final Incidents incidents;
  private final Requests requests;
  private final Threads threads;

  RequestJoins(Incidents incidents, Requests requests, Threads threads) {
    this.incidents = incidents;
    this.requests = requests;
    this.threads = threads;
  }

  @EventListener
  void asked(RequestEvent.Sent event) {
    ofCase(event.caseFile(), incident -> join(event.request(), incident));
  }

  @EventListener
  void recalled(RequestEvent.Recalled event) {
    ofCase(
        event.caseFile(),
        incident -> threads.part(request(event.request()), Relation.ANSWERS, incident));
  }

  @EventListener
  void recorded(IncidentRecorded event) {
    var incident = new Node(Incidents.KIND, event.incident().value());
    requests.of(event.caseFile()).stream()
        .filter(one -> !(one.state() instanceof State.Recalled))
        .map(Request::id)
        .forEach(id -> join(id, incident));
  }

  private void ofCase(CaseId file, java.util.function.Consumer<Node> deed) {
    incidents.of(file).stream()
        .filter(line -> !line.placeholder())
        .map(line -> new Node(Incidents.KIND, line.id().value()))
        .forEach(deed);
  }

  private void join(RequestId request, Node incident) {
    threads.join(request(request), Relation.ANSWERS, incident);
  }

  private static Node request(RequestId id) {
    return new Node(Requests.KIND, id.value());
  }
}
