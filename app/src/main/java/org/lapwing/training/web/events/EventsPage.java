package org.lapwing.training.web.events;

import java.util.List;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.training.AwarenessEvent;
import org.lapwing.training.AwarenessEvents;

/**
 * All that events.jte may know.
 *
 * @param found the events of the page, and one more if there is another page
 */
public record EventsPage(
    String home, List<AwarenessEvent> found, boolean further, boolean mayEdit) {

  public String base() {
    return home + "/events";
  }

  public List<AwarenessEvent> lines() {
    return found.stream().limit(AwarenessEvents.PAGE).toList();
  }

  public Pagination pagination() {
    return Pagination.through(
        further ? base() : null,
        found.size() > AwarenessEvents.PAGE ? next(found.get(AwarenessEvents.PAGE - 1)) : null);
  }

  private String next(AwarenessEvent last) {
    return "%s?before=%s&id=%s".formatted(base(), last.outline().on(), last.id().value());
  }
}
