package org.lapwing.practice;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of programmes are called on the trail. */
@Component
class DeedsOfPractice implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "programme-introduced", "Programme: recorded",
        "programme-reworded", "Programme: wording changed",
        "touchpoint-changed", "Programme: touchpoint changed");
  }
}
