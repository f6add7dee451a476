package org.lapwing.requests.web;

import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.requests.Request;
import org.lapwing.requests.RequestId;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Who;
import org.springframework.stereotype.Component;

/** Fetches what a page shows to the case group, and has the reading recorded first. */
@Component
class CaseReading {

  private final Cases cases;
  private final Requests requests;
  private final Trail trail;

  CaseReading(Cases cases, Requests requests, Trail trail) {
    this.cases = cases;
    this.requests = requests;
    this.trail = trail;
  }

  /** The case whose requests are read. */
  CaseFile read(CasePath path) {
    var found = readable(path);
    trail.read("case", path.file(), found.right().code());
    return found;
  }

  /** The case in which somebody who may do so asks agencies. */
  CaseFile run(CasePath path) {
    if (!Who.runs()) {
      throw new NotFound();
    }
    return readable(path);
  }

  /** One request that is read. */
  Request read(CasePath path, RequestId id) {
    var request = requests.get(new CaseId(path.file()), id);
    trail.read(Requests.KIND, id.value(), readable(path).right().code());
    return request;
  }

  /** One request with which somebody who may do so does something. */
  Request run(CasePath path, RequestId id) {
    run(path);
    return requests.get(new CaseId(path.file()), id);
  }

  /** One request whose subject sheet is about to be shown. */
  Request readSheet(CasePath path, RequestId id) {
    var request = run(path, id);
    trail.read("request-sheet", id.value(), readable(path).right().code());
    return request;
  }

  private CaseFile readable(CasePath path) {
    return cases
        .find(new CaseId(path.file()))
        .filter(CaseFile::mayRead)
        .filter(_ -> Who.gathers())
        .orElseThrow(NotFound::new);
  }
}
