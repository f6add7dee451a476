package org.lapwing.platform.drafts;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;

/** Puts what is kept for somebody on their My work. */
@Component
class KeptWork implements WorkItems {

  private final KeptDrafts drafts;

  KeptWork(KeptDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public List<WorkItem> waiting() {
    return drafts.of(Viewer.person().person()).stream()
        .map(kept -> new WorkItem(
            "Kept for you",
            "Text",
            "What you typed at " + InWords.moment(kept.keptAt()),
            kept.href(),
            "Not sent. Kept until",
            InWords.dayOf(kept.until()),
            false))
        .toList();
  }
}
