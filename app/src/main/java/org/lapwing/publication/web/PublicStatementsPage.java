package org.lapwing.publication.web;

import java.util.List;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/** All that statements.jte may know: what a partnership has said, the latest first. */
public record PublicStatementsPage(Site site, List<ReleasedStatement> statements) {

  public String href(ReleasedStatement statement) {
    return Days.address(site, statement);
  }

  /** "Published 7 February 2022. Corrected 3 March 2022: what changed". */
  public String when(ReleasedStatement statement) {
    return Days.told(statement);
  }
}
