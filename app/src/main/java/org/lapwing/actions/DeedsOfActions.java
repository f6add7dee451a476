package org.lapwing.actions;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of actions are called on the trail: as their history calls them. */
@Component
class DeedsOfActions implements TrailWords {

  @Override
  public Map<String, String> words() {
    var words = new HashMap<>(Arrays.stream(Entry.Kind.values())
        .collect(toMap(
            kind -> "action-" + kind.code(),
            kind -> "Action: " + kind.words().toLowerCase(java.util.Locale.UK))));
    words.put("colour-rule-decided", "Decided when actions change their colour");
    return words;
  }
}
