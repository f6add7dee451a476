package org.lapwing.actions.views;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What is done to saved views, as the trail tells it. */
@Component
class DeedsOfViews implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "action-view-saved", "View of the actions: saved",
        "action-view-renamed", "View of the actions: renamed",
        "action-view-removed", "View of the actions: removed");
  }
}
