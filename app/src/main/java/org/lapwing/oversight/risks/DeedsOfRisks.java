package org.lapwing.oversight.risks;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of risks are called on the trail: as their history calls them. */
@Component
class DeedsOfRisks implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Arrays.stream(Scoring.Kind.values())
        .collect(toMap(
            kind -> "risk-" + kind.code(), kind -> "Risk: " + kind.words().toLowerCase(Locale.UK)));
  }
}
