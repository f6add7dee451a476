package org.lapwing.training;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of training are called on the trail. */
@Component
class DeedsOfTraining implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("course-added", "Course: added"),
        Map.entry("course-reworded", "Course: wording changed"),
        Map.entry("course-reviewed", "Course: put under review"),
        Map.entry("course-offered", "Course: offered again"),
        Map.entry("course-withdrawn", "Course: withdrawn"),
        Map.entry("course-joined", "Course: joined to what it is for"),
        Map.entry("run-planned", "Course: run planned"),
        Map.entry("run-changed", "Course: run changed"),
        Map.entry("attendance-recorded", "Course: attendance recorded"),
        Map.entry("event-added", "Event: added"),
        Map.entry("event-corrected", "Event: put right"),
        Map.entry("event-joined", "Event: joined to what it tells of"),
        Map.entry("reach-recorded", "Event: reach recorded"));
  }
}
