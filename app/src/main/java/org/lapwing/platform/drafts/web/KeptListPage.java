package org.lapwing.platform.drafts.web;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Drafts.Kept;

/** All that keptList.jte may know. */
public record KeptListPage(List<Kept> all) {

  public String title(Kept kept) {
    return (kept.page() == null ? "What you sent at " : "What you were typing at ")
        + InWords.moment(kept.keptAt());
  }

  public String until(Kept kept) {
    return "Not sent. Kept until " + InWords.moment(kept.until()) + ".";
  }
}
