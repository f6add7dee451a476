package org.lapwing.partnerships;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each case that was opened under break-glass waits until somebody who looks after access has looked at it. */
@Component
@Transactional(readOnly = true)
class GlassWaiting implements WorkItems {

  private final GlassStore store;

  GlassWaiting(GlassStore store) {
    this.store = store;
  }

  @Override
  public List<WorkItem> waiting() {
    return Role.anyHeld(BUSINESS_MANAGER, ADMINISTRATOR)
        ? store.unseen().stream().map(GlassWaiting::item).toList()
        : List.of();
  }

  private static WorkItem item(GlassStore.Unseen glass) {
    return new WorkItem(
            "A case was opened in an emergency",
            glass.label(),
            "%s opened it for an hour at %s"
                .formatted(glass.name(), InWords.moment(glass.brokenAt())),
            "break-glass/" + glass.id(),
            "Look whether it was right",
            null,
            false)
        .waitingSince(InWords.dayOf(glass.brokenAt()))
        .first();
  }
}
