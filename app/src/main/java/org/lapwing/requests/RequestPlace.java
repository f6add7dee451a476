package org.lapwing.requests;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.partnerships.People;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows requests in the thread by the name of the agency, to the case group; to the agency itself its own. */
@Component
class RequestPlace implements ThreadPlace {

  private final RequestStore store;
  private final People people;
  private final Clock clock;

  RequestPlace(RequestStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Requests.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    var found = store.these(ids);
    var agencies = people.agencyNames(found.stream().map(Request::agency).toList());
    return found.stream()
        .collect(toMap(
            one -> one.id().value(), one -> seen(one, agencies.getOrDefault(one.agency(), ""))));
  }

  private Seen seen(Request request, String agency) {
    var id = request.id().value();
    return new Seen(
        "Request " + request.reference(),
        agency,
        Who.gathers()
            ? "cases/%s/requests/%s".formatted(request.caseFile().value(), id)
            : "requests/" + id,
        request.standing(LocalDate.now(clock)).words());
  }
}
