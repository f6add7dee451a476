package org.lapwing.actions.reminders;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds about reminders are called on the trail. */
@Component
class DeedsOfReminders implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "reminder-schedule-chosen", "Reminders: chose when people are reminded",
        "own-reminders-changed", "Reminders: changed how they are reminded",
        "update-link-used", "Action: sent an update by a link",
        "update-link-sent", "Action: a new link was sent to its owner");
  }
}
