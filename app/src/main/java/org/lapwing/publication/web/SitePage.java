package org.lapwing.publication.web;

import java.util.List;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/** All that site.jte may know: what a partnership has published. */
public record SitePage(Site site, List<ReleasedStatement> statements) {

  private static final int NEWEST = 5;

  /** The newest few; the others are one link away. */
  public List<ReleasedStatement> newest() {
    return statements.stream().limit(NEWEST).toList();
  }

  public boolean hasMore() {
    return statements.size() > NEWEST;
  }

  /** The address of a statement. */
  public String href(ReleasedStatement statement) {
    return Days.address(site, statement);
  }

  /** When a statement was published and corrected, in words. */
  public String when(ReleasedStatement statement) {
    return Days.told(statement);
  }
}
