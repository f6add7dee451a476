package org.lapwing.publication.web;

import org.lapwing.publication.Site;
import org.lapwing.release.released.WithdrawnStatement;

/** All that withdrawn.jte may know: on which day, and nothing of what it said. */
public record WithdrawnPage(Site site, WithdrawnStatement statement) {

  public String day() {
    return Days.full(statement.on());
  }
}
