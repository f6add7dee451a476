package org.lapwing.requests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds around requests are called on the trail: as their history calls them. */
@Component
class DeedsOfRequests implements TrailWords {

  @Override
  public Map<String, String> words() {
    var words = new HashMap<String, String>();
    Arrays.stream(Happening.Kind.values())
        .forEach(kind -> words.put(
            "request-" + kind.code(),
            "Information request: " + kind.words().toLowerCase(Locale.UK)));
    words.put("request-file-added", "Information request: a file was added");
    words.put("request-file-removed", "Information request: a file was taken out");
    words.put("request-code-made", "Information request: a new code was made");
    return words;
  }
}
