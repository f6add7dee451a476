package org.lapwing.incidents;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of incidents are called on the trail. */
@Component
class DeedsOfIncidents implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("child-coded", "Coded a child as the statistics count"),
        Map.entry("notification-decided", "Decided whether to notify"),
        Map.entry("notification-view-taken", "Recorded an agency’s view on notifying"),
        Map.entry("review-position-taken", "Recorded an agency’s position on a review"),
        Map.entry("review-decided-on", "Completed a decision on a review"),
        Map.entry("decision-round-opened", "Opened another round of decisions"),
        Map.entry("panel-reply-recorded", "Recorded what the Panel replied"),
        Map.entry("incident-recorded", "Recorded an incident"),
        Map.entry("incident-placeholder-recorded", "Recorded a placeholder for an incident"),
        Map.entry("incident-corrected", "Corrected an incident"),
        Map.entry("milestone-recorded", "Recorded what starts or stops a clock"),
        Map.entry("clock-start-set", "Changed from what the fifteen days are counted"),
        Map.entry("criteria-position-taken", "Recorded an agency’s position on the criteria"),
        Map.entry("criteria-decided", "Completed a criteria decision"),
        Map.entry("incident-referred", "Referred an incident"),
        Map.entry("referral-triaged", "Decided what becomes of a referral"),
        Map.entry("referral-taken-up", "Recorded an incident from a referral"),
        Map.entry(
            "cohort-widened", "Decided to learn from a child although the criteria are not met"));
  }
}
