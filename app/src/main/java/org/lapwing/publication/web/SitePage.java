package org.lapwing.publication.web;

import java.util.List;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/** All that site.jte may know: what a partnership has published. */
public record SitePage(Site site, List<ReleasedStatement> statements) {

  /** The address of a statement. */
  public String href(ReleasedStatement statement) {
    return site.home() + "/statements/" + statement.id();
  }

  /** The day a statement was published, in words. */
  public String day(ReleasedStatement statement) {
    return Days.full(statement.publishedOn());
  }
}
