package org.lapwing.anonymity;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds around people and names are called on the trail. */
@Component
class DeedsOfAnonymity implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "person-entered", "Entered a person in a case",
        "person-entry-corrected", "Corrected the entry of a person in a case",
        "names-granted", "Let somebody see real names",
        "names-grant-ended", "Ended somebody’s sight of real names");
  }
}
