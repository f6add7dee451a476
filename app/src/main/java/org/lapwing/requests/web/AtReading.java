package org.lapwing.requests.web;

import java.util.Map;
import java.util.UUID;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Request;
import org.lapwing.requests.RequestId;
import org.lapwing.requests.Requests;
import org.springframework.stereotype.Component;

/** Finds the request that somebody answers, by its id or behind their link, and has the reading recorded first. */
@Component
class AtReading {

  private final Answering answering;
  private final Trail trail;

  AtReading(Answering answering, Trail trail) {
    this.answering = answering;
    this.trail = trail;
  }

  At at(Map<String, String> path) {
    var token = path.get("token");
    if (token != null) {
      return new At("/answer/" + token + "/request", "", answering.behindLink(), true);
    }
    var home = "/p/" + path.get("slug");
    var id = id(path.getOrDefault("id", ""));
    return new At(home + "/requests/" + id, home, new RequestId(id), false);
  }

  /** The request, once it is recorded that it is read. */
  Request read(At at) {
    var request = answering.mine(at.request());
    trail.read(Requests.KIND, at.request().value(), at.byLink() ? "link" : "agency");
    return request;
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException mistyped) {
      throw new NotFound();
    }
  }
}
