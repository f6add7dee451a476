package org.lapwing.oversight.challenges;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of challenges are called on the trail: as their timeline calls them. */
@Component
class DeedsOfChallenges implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Arrays.stream(Entry.Kind.values())
        .collect(toMap(
            kind -> "challenge-" + kind.code().replace('_', '-'),
            kind -> "Challenge: " + kind.words().toLowerCase(Locale.UK)));
  }
}
