package org.lapwing.publication.web;

import java.util.List;
import java.util.Locale;
import org.lapwing.actions.progress.PublicProgress;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;

/**
 * All that statement.jte may know: one version of a statement, on the site of its partnership.
 *
 * @param versions every version, the current one first
 * @param promises the promises that carry it, in the words that were approved
 */
public record PublicStatementPage(
    Site site,
    ReleasedStatement statement,
    List<ReleasedStatement> versions,
    List<PublicProgress> promises) {

  /** The day it was published, in words. */
  public String day() {
    return Days.full(statement.publishedOn());
  }

  /** "Statement of 7 February 2022", and which version of how many. */
  public String caption() {
    var caption = Days.named(statement);
    return versions.size() > 1
        ? "%s, version %d of %d".formatted(caption, statement.version(), versions.size())
        : caption;
  }

  /** Whether a later version corrects this one. */
  public boolean isEarlier() {
    return statement.version() < current().version();
  }

  public ReleasedStatement current() {
    return versions.getFirst();
  }

  /** The day on which this version was corrected. */
  public String correctedOn() {
    return versions.stream()
        .filter(one -> one.version() == statement.version() + 1)
        .map(one -> Days.full(one.publishedOn()))
        .findFirst()
        .orElse("");
  }

  /** The versions other than this one. */
  public List<ReleasedStatement> others() {
    return versions.stream().filter(one -> one.version() != statement.version()).toList();
  }

  /** The address of a version; the current one stands at the statement's own. */
  public String href(ReleasedStatement one) {
    var address = Days.address(site, one);
    return one.version() == current().version() ? address : address + "/versions/" + one.version();
  }

  /** Where a promise stands on the plan. */
  public String onPlan(PublicProgress promise) {
    return site.home() + "/plan#" + promise.reference().toLowerCase(Locale.ROOT);
  }

  /** "Version 1, published 7 February 2022". */
  public String called(ReleasedStatement one) {
    return "Version %d, published %s".formatted(one.version(), Days.full(one.publishedOn()));
  }
}
