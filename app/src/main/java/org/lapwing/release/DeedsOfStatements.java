package org.lapwing.release;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of statements are called on the trail: as their history calls them. */
@Component
class DeedsOfStatements implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Arrays.stream(Entry.Kind.values())
        .collect(toMap(
            kind -> "statement-" + kind.code(),
            kind -> "Statement: " + kind.words().toLowerCase(Locale.UK)));
  }
}
