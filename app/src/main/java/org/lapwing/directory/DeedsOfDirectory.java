package org.lapwing.directory;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of the directory are called on the trail. */
@Component
class DeedsOfDirectory implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "advice-signed-off", "Signed advice for families off",
        "advice-taken-down", "Took advice for families down",
        "service-listed", "Listed a service",
        "service-changed", "Changed what a service says of itself",
        "service-number-listed", "Listed a number of a service",
        "service-role-listed", "Listed whom to ask for at a service",
        "service-number-changed", "Changed a number or its hours",
        "service-number-printed", "Noted where a number is printed",
        "service-number-confirmed", "Called a number and confirmed it",
        "service-route-ended", "Took a way to reach a service out of use");
  }
}
