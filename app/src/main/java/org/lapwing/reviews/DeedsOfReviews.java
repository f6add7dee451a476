package org.lapwing.reviews;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of reviews are called on the trail. */
@Component
class DeedsOfReviews implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("review-opened", "Opened a review"),
        Map.entry("review-recorded", "Recorded a review from a profile"),
        Map.entry("review-widened", "Widened the cohort of a review"),
        Map.entry("review-reworded", "Changed the scope of a review"),
        Map.entry("findings-agreed", "Recorded that findings are agreed"),
        Map.entry("review-closed", "Closed a review"),
        Map.entry("finding-added", "Added a finding"),
        Map.entry("finding-based", "Added what a finding rests on"),
        Map.entry("finding-reworded", "Changed the words of a finding"),
        Map.entry("recommendation-made", "Made a recommendation"),
        Map.entry("recommendation-reworded", "Changed the words of a recommendation"),
        Map.entry("recommendation-answered", "Answered a recommendation"),
        Map.entry("action-worded", "Wrote the words of an action"),
        Map.entry("action-wording-cleared", "Cleared the words of an action"),
        Map.entry("action-joined", "Joined an action to a recommendation"));
  }
}
