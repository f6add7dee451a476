package org.lapwing.audits;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of audits are called on the trail. */
@Component
class DeedsOfAudits implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "audit-planned", "Audit: planned",
        "audit-replanned", "Audit: plan changed",
        "audit-begun", "Audit: begun",
        "audit-results-entered", "Audit: results entered",
        "audit-reported", "Audit: reported",
        "audit-joined", "Audit: joined to what it tests");
  }
}
