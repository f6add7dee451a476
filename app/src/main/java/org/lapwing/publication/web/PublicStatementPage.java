package org.lapwing.publication.web;

import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/** All that statement.jte may know: one statement, on the site of its partnership. */
public record PublicStatementPage(Site site, ReleasedStatement statement) {

  /** The day it was published, in words. */
  public String day() {
    return Days.full(statement.publishedOn());
  }
}
