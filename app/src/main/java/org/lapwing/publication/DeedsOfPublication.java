package org.lapwing.publication;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What is done to a public site is called so on the trail. */
@Component
class DeedsOfPublication implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of("site-colour-chosen", "Chose the colour of the public site");
  }
}
