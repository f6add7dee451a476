package org.lapwing.oversight.web;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Body;

/** All that bodies.jte may know: who meets here. */
public record BodiesPage(String base, List<Body> bodies) {

  /** "since 4 March 2026", "4 March 2026 to 5 May 2026". */
  public String when(Body body) {
    return body.until() == null
        ? "since " + InWords.date(body.from())
        : InWords.date(body.from()) + " to " + InWords.date(body.until());
  }
}
