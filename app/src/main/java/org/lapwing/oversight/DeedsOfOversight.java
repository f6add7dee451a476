package org.lapwing.oversight;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of meetings are called on the trail. */
@Component
class DeedsOfOversight implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "oversight-body-entered", "Entered who meets",
        "oversight-body-changed", "Changed who meets",
        "meeting-planned", "Planned a meeting",
        "meeting-changed", "Changed a planned meeting",
        "meeting-held", "Recorded who was at a meeting",
        "minutes-written", "Wrote minutes",
        "minutes-approved", "Approved minutes",
        "meeting-decision-made", "Recorded a decision of a meeting",
        "meeting-decision-reworded", "Put the words of a decision right");
  }
}
