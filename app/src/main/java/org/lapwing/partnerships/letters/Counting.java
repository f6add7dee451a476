package org.lapwing.partnerships.letters;

import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Waiting;
import org.lapwing.partnerships.letters.Readers.Reader;
import org.lapwing.platform.WorkItems.WorkItem;
import org.springframework.stereotype.Component;

/** Counts what waits for somebody in every module, as their own first page would show it. */
@Component
class Counting {

  /** How many things wait, and how many of them are late. */
  record Count(int things, int late) {

    static final Count NOT_ASKED_FOR = new Count(0, 0);
  }

  private final Waiting waiting;

  Counting(Waiting waiting) {
    this.waiting = waiting;
  }

  /** For those who want no letter nothing is counted. */
  Count of(Reader reader, PartnershipId partnership) {
    return reader.wantsLetter() ? reader.viewer(partnership).call(this::mine) : Count.NOT_ASKED_FOR;
  }

  private Count mine() {
    var items =
        waiting.forMe().stream().flatMap(group -> group.items().stream()).toList();
    return new Count(items.size(), (int) items.stream().filter(WorkItem::late).count());
  }
}
