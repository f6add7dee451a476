package org.lapwing.incidents;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of incidents are called on the trail. */
@Component
class DeedsOfIncidents implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "incident-recorded", "Recorded an incident",
        "incident-placeholder-recorded", "Recorded a placeholder for an incident",
        "incident-corrected", "Corrected an incident",
        "milestone-recorded", "Recorded what starts or stops a clock",
        "clock-start-set", "Changed from what the fifteen days are counted",
        "criteria-position-taken", "Recorded an agency’s position on the criteria",
        "criteria-decided", "Completed a criteria decision");
  }
}
