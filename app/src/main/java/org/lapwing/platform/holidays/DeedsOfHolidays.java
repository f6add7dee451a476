package org.lapwing.platform.holidays;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What is done about bank holidays is called so on the trail. */
@Component
class DeedsOfHolidays implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of("bank-holiday-proclaimed", "Recorded what was proclaimed about a bank holiday");
  }
}
