package org.lapwing.training.web.events;

import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.training.AwarenessEvent;
import org.lapwing.training.EventId;
import org.lapwing.training.Trainers;

/** Where the pages of awareness events lie, and whom their forms are there for. */
final class At {

  private At() {}

  static String base(String slug) {
    return "/p/" + slug + "/events";
  }

  static String of(String slug, EventId event) {
    return base(slug) + "/" + event.value();
  }

  static BackLink back(String slug, AwarenessEvent event) {
    return BackLink.to(of(slug, event.id()), event.reference());
  }

  static String caption(AwarenessEvent event) {
    return "Event " + event.reference() + ": " + event.outline().title();
  }

  /** Forms are absent for those who may only read. */
  static void requireEditor() {
    if (!Trainers.mayEdit()) {
      throw new NotFound();
    }
  }
}
