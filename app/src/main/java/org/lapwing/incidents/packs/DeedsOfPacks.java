package org.lapwing.incidents.packs;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of packs are called on the trail. */
@Component
class DeedsOfPacks implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "pack-answer-written", "Wrote into a field of a pack",
        "pack-field-marked",
            "Marked a field of a pack as typed into the form, or took the mark off",
        "pack-sent-recorded", "Recorded that a pack was sent",
        "pack-reference-recorded", "Recorded the reference that came back",
        "pack-made-with-names", "Had a pack made with real names");
  }
}
