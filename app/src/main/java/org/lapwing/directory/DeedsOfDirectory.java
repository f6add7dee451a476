package org.lapwing.directory;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of the directory are called on the trail. */
@Component
class DeedsOfDirectory implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("advice-signed-off", "Signed advice for families off"),
        Map.entry("advice-taken-down", "Took advice for families down"),
        Map.entry("service-listed", "Listed a service"),
        Map.entry("service-changed", "Changed what a service says of itself"),
        Map.entry("service-number-listed", "Listed a number of a service"),
        Map.entry("service-role-listed", "Listed whom to ask for at a service"),
        Map.entry("service-number-changed", "Changed a number or its hours"),
        Map.entry("service-number-printed", "Noted where a number is printed"),
        Map.entry("service-number-confirmed", "Called a number and confirmed it"),
        Map.entry("service-route-ended", "Took a way to reach a service out of use"),
        Map.entry("service-offer-changed", "Changed what families can know of a service"),
        Map.entry("service-place-listed", "Listed a place of a service"),
        Map.entry("service-place-changed", "Changed a place of a service"),
        Map.entry("service-place-ended", "Took a place of a service out of use"),
        Map.entry("services-exported", "Took the directory out as a file"),
        Map.entry("services-imported", "Took services over from a file"));
  }
}
