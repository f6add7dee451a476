package org.lapwing.oversight;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of meetings are called on the trail. */
@Component
class DeedsOfOversight implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("oversight-body-entered", "Entered who meets"),
        Map.entry("oversight-body-changed", "Changed who meets"),
        Map.entry("body-quorum-set", "Said when those who meet can decide"),
        Map.entry("meeting-planned", "Planned a meeting"),
        Map.entry("meeting-changed", "Changed a planned meeting"),
        Map.entry("meeting-held", "Recorded who was at a meeting"),
        Map.entry("agenda-item-added", "Put an item on an agenda"),
        Map.entry("agenda-item-changed", "Changed an item of an agenda"),
        Map.entry("agenda-item-taken-off", "Took an item off an agenda"),
        Map.entry("agenda-ordered", "Put an agenda into another order"),
        Map.entry("agenda-published", "Published an agenda"),
        Map.entry("agenda-paper-added", "Added a paper to an agenda"),
        Map.entry("agenda-paper-withdrawn", "Withdrew a paper from an agenda"),
        Map.entry("meeting-pack-made", "Made the pack of a meeting"),
        Map.entry("minutes-written", "Wrote minutes"),
        Map.entry("minutes-approved", "Approved minutes"),
        Map.entry("minutes-circulated", "Circulated minutes"),
        Map.entry("minutes-corrected", "Added a correction to approved minutes"),
        Map.entry("meeting-decision-made", "Recorded a decision of a meeting"),
        Map.entry("meeting-decision-reworded", "Put the words of a decision right"),
        Map.entry("meeting-decision-confirmed", "Confirmed what a meeting recommended"));
  }
}
