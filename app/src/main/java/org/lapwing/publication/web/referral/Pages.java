package org.lapwing.publication.web.referral;

import java.util.List;
import org.lapwing.directory.exchange.Hsds;
import org.lapwing.directory.exchange.Wanted;

/** Pages of a list that is short enough to be held whole. */
final class Pages {

  private Pages() {}

  static <T> Hsds.Page<T> of(List<T> all, Wanted wanted) {
    var skip = (long) (wanted.page() - 1) * wanted.perPage();
    var shown = all.stream().skip(skip).limit(wanted.perPage()).toList();
    var pages = Math.ceilDiv(all.size(), wanted.perPage());
    return new Hsds.Page<>(
        all.size(),
        pages,
        wanted.page(),
        shown.size(),
        wanted.page() == 1,
        wanted.page() >= pages,
        shown.isEmpty(),
        shown);
  }
}
